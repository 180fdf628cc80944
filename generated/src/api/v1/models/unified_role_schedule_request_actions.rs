// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.unifiedRoleScheduleRequestActions`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    UnifiedRoleScheduleRequestActions = "microsoft.graph.unifiedRoleScheduleRequestActions" {
        AdminAssign = "adminAssign",
        AdminUpdate = "adminUpdate",
        AdminRemove = "adminRemove",
        SelfActivate = "selfActivate",
        SelfDeactivate = "selfDeactivate",
        AdminExtend = "adminExtend",
        AdminRenew = "adminRenew",
        SelfExtend = "selfExtend",
        SelfRenew = "selfRenew",
        UnknownFutureValue = "unknownFutureValue",
    }
}
