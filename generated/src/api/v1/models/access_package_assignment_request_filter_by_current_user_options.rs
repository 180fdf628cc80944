// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.accessPackageAssignmentRequestFilterByCurrentUserOptions`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    AccessPackageAssignmentRequestFilterByCurrentUserOptions = "microsoft.graph.accessPackageAssignmentRequestFilterByCurrentUserOptions" {
        Target = "target",
        CreatedBy = "createdBy",
        Approver = "approver",
        UnknownFutureValue = "unknownFutureValue",
    }
}
