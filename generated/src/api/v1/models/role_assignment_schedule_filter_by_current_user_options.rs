// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.roleAssignmentScheduleFilterByCurrentUserOptions`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    RoleAssignmentScheduleFilterByCurrentUserOptions = "microsoft.graph.roleAssignmentScheduleFilterByCurrentUserOptions" {
        /// `principal`
        Principal = "principal",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
