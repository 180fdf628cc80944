// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.deviceScopeActionStatus`](https://learn.microsoft.com/graph/api/resources/intune-devices-devicescopeactionstatus?view=graph-rest-beta)
    DeviceScopeActionStatus = "microsoft.graph.deviceScopeActionStatus" {
        /// `failed`
        Failed = "failed",
        /// `succeeded`
        Succeeded = "succeeded",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
