// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.watermarkLayout`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    WatermarkLayout = "microsoft.graph.watermarkLayout" {
        /// `horizontal`
        Horizontal = "horizontal",
        /// `diagonal`
        Diagonal = "diagonal",
    }
}
