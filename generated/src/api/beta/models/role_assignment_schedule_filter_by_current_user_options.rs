// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.roleAssignmentScheduleFilterByCurrentUserOptions`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    RoleAssignmentScheduleFilterByCurrentUserOptions = "microsoft.graph.roleAssignmentScheduleFilterByCurrentUserOptions" {
        /// `principal`
        Principal = "principal",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
