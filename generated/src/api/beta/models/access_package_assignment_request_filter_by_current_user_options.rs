// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.accessPackageAssignmentRequestFilterByCurrentUserOptions`](https://learn.microsoft.com/graph/api/resources/accesspackageassignmentrequest-accesspackageassignmentrequestfilterbycurrentuseroptions?view=graph-rest-beta)
    AccessPackageAssignmentRequestFilterByCurrentUserOptions = "microsoft.graph.accessPackageAssignmentRequestFilterByCurrentUserOptions" {
        Target = "target",
        CreatedBy = "createdBy",
        Approver = "approver",
    }
}
