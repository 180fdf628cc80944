// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.accessPackageAssignmentFilterByCurrentUserOptions`](https://learn.microsoft.com/graph/api/resources/accesspackageassignment-accesspackageassignmentfilterbycurrentuseroptions?view=graph-rest-beta)
    AccessPackageAssignmentFilterByCurrentUserOptions = "microsoft.graph.accessPackageAssignmentFilterByCurrentUserOptions" {
        /// `target`
        Target = "target",
        /// `createdBy`
        CreatedBy = "createdBy",
    }
}
