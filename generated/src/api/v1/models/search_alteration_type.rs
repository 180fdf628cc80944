// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.searchAlterationType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    SearchAlterationType = "microsoft.graph.searchAlterationType" {
        /// `suggestion`
        Suggestion = "suggestion",
        /// `modification`
        Modification = "modification",
    }
}
