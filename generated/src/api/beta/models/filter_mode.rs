// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.filterMode`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    FilterMode = "microsoft.graph.filterMode" {
        /// `include`
        Include = "include",
        /// `exclude`
        Exclude = "exclude",
    }
}
