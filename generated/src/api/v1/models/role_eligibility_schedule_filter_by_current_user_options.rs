// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.roleEligibilityScheduleFilterByCurrentUserOptions`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    RoleEligibilityScheduleFilterByCurrentUserOptions = "microsoft.graph.roleEligibilityScheduleFilterByCurrentUserOptions" {
        /// `principal`
        Principal = "principal",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
