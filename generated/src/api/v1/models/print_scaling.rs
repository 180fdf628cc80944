// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.printScaling`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    PrintScaling = "microsoft.graph.printScaling" {
        Auto = "auto",
        ShrinkToFit = "shrinkToFit",
        Fill = "fill",
        Fit = "fit",
        None = "none",
        UnknownFutureValue = "unknownFutureValue",
    }
}
