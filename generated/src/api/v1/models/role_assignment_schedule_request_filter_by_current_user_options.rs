// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.roleAssignmentScheduleRequestFilterByCurrentUserOptions`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    RoleAssignmentScheduleRequestFilterByCurrentUserOptions = "microsoft.graph.roleAssignmentScheduleRequestFilterByCurrentUserOptions" {
        Principal = "principal",
        CreatedBy = "createdBy",
        Approver = "approver",
        UnknownFutureValue = "unknownFutureValue",
    }
}
