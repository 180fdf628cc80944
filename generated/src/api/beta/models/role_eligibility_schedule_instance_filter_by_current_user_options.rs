// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.roleEligibilityScheduleInstanceFilterByCurrentUserOptions`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    RoleEligibilityScheduleInstanceFilterByCurrentUserOptions = "microsoft.graph.roleEligibilityScheduleInstanceFilterByCurrentUserOptions" {
        /// `principal`
        Principal = "principal",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
