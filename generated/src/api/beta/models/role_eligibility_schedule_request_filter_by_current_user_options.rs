// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.roleEligibilityScheduleRequestFilterByCurrentUserOptions`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    RoleEligibilityScheduleRequestFilterByCurrentUserOptions = "microsoft.graph.roleEligibilityScheduleRequestFilterByCurrentUserOptions" {
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
