// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.unifiedRoleScheduleRequestActions`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    UnifiedRoleScheduleRequestActions = "microsoft.graph.unifiedRoleScheduleRequestActions" {
        /// `adminAssign`
        AdminAssign = "adminAssign",
        /// `adminUpdate`
        AdminUpdate = "adminUpdate",
        /// `adminRemove`
        AdminRemove = "adminRemove",
        /// `selfActivate`
        SelfActivate = "selfActivate",
        /// `selfDeactivate`
        SelfDeactivate = "selfDeactivate",
        /// `adminExtend`
        AdminExtend = "adminExtend",
        /// `adminRenew`
        AdminRenew = "adminRenew",
        /// `selfExtend`
        SelfExtend = "selfExtend",
        /// `selfRenew`
        SelfRenew = "selfRenew",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
