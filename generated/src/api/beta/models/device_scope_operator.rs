// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.deviceScopeOperator`](https://learn.microsoft.com/graph/api/resources/intune-devices-devicescopeoperator?view=graph-rest-beta)
    DeviceScopeOperator = "microsoft.graph.deviceScopeOperator" {
        /// `none`
        None = "none",
        /// `equals`
        Equals = "equals",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
