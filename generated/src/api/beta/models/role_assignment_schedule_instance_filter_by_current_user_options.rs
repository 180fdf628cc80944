// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.roleAssignmentScheduleInstanceFilterByCurrentUserOptions`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    RoleAssignmentScheduleInstanceFilterByCurrentUserOptions = "microsoft.graph.roleAssignmentScheduleInstanceFilterByCurrentUserOptions" {
        /// `principal`
        Principal = "principal",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
