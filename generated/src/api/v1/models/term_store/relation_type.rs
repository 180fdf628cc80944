// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.termStore.relationType`](https://learn.microsoft.com/graph/api/resources/enums-termstore?view=graph-rest-1.0)
    RelationType = "microsoft.graph.termStore.relationType" {
        /// `pin`
        Pin = "pin",
        /// `reuse`
        Reuse = "reuse",
    }
}
