// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.ediscovery.childSelectability`](https://learn.microsoft.com/graph/api/resources/ediscovery-tag?view=graph-rest-beta)
    ChildSelectability = "microsoft.graph.ediscovery.childSelectability" {
        /// `One`
        One = "One",
        /// `Many`
        Many = "Many",
    }
}
