// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.printScaling`](https://learn.microsoft.com/graph/api/resources/printercapabilities?view=graph-rest-beta)
    PrintScaling = "microsoft.graph.printScaling" {
        Auto = "auto",
        ShrinkToFit = "shrinkToFit",
        Fill = "fill",
        Fit = "fit",
        None = "none",
        UnknownFutureValue = "unknownFutureValue",
    }
}
