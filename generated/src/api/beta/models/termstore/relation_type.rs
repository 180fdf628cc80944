// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.termstore.relationType`](https://learn.microsoft.com/graph/api/resources/enums-termstore?view=graph-rest-beta)
    RelationType = "microsoft.graph.termstore.relationType" {
        /// `pin`
        Pin = "pin",
        /// `reuse`
        Reuse = "reuse",
    }
}
