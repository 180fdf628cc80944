// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.accessPackageAssignmentRequestFilterByCurrentUserOptions`](https://learn.microsoft.com/graph/api/resources/accesspackageassignmentrequest-accesspackageassignmentrequestfilterbycurrentuseroptions?view=graph-rest-beta)
    AccessPackageAssignmentRequestFilterByCurrentUserOptions = "microsoft.graph.accessPackageAssignmentRequestFilterByCurrentUserOptions" {
        /// `target`
        Target = "target",
        /// `createdBy`
        CreatedBy = "createdBy",
        /// `approver`
        Approver = "approver",
    }
}
