// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.roleAssignmentScheduleRequestFilterByCurrentUserOptions`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    RoleAssignmentScheduleRequestFilterByCurrentUserOptions = "microsoft.graph.roleAssignmentScheduleRequestFilterByCurrentUserOptions" {
        /// `principal`
        Principal = "principal",
        /// `createdBy`
        CreatedBy = "createdBy",
        /// `approver`
        Approver = "approver",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
