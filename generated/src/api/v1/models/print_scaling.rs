// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.printScaling`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    PrintScaling = "microsoft.graph.printScaling" {
        /// `auto`
        Auto = "auto",
        /// `shrinkToFit`
        ShrinkToFit = "shrinkToFit",
        /// `fill`
        Fill = "fill",
        /// `fit`
        Fit = "fit",
        /// `none`
        None = "none",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
