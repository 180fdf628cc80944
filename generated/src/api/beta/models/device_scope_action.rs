// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.deviceScopeAction`](https://learn.microsoft.com/graph/api/resources/intune-devices-devicescopeaction?view=graph-rest-beta)
    DeviceScopeAction = "microsoft.graph.deviceScopeAction" {
        /// `stop`
        Stop = "stop",
        /// `start`
        Start = "start",
    }
}
