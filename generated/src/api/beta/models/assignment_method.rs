// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.assignmentMethod`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    AssignmentMethod = "microsoft.graph.assignmentMethod" {
        /// `standard`
        Standard = "standard",
        /// `auto`
        Auto = "auto",
    }
}
