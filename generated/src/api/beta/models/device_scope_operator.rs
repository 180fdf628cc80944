// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.deviceScopeOperator`](https://learn.microsoft.com/graph/api/resources/intune-devices-devicescopeoperator?view=graph-rest-beta)
    DeviceScopeOperator = "microsoft.graph.deviceScopeOperator" {
        Equals = "equals",
        NotEquals = "notEquals",
        Contains = "contains",
        NotContains = "notContains",
        GreaterThan = "greaterThan",
        LessThan = "lessThan",
    }
}
