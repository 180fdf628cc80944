// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.security.childSelectability`](https://learn.microsoft.com/graph/api/resources/security-ediscoveryreviewtag?view=graph-rest-beta)
    ChildSelectability = "microsoft.graph.security.childSelectability" {
        /// `One`
        One = "One",
        /// `Many`
        Many = "Many",
    }
}
