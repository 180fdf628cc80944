// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.teamworkDeviceOperationType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    TeamworkDeviceOperationType = "microsoft.graph.teamworkDeviceOperationType" {
        /// `deviceRestart`
        DeviceRestart = "deviceRestart",
        /// `configUpdate`
        ConfigUpdate = "configUpdate",
        /// `deviceDiagnostics`
        DeviceDiagnostics = "deviceDiagnostics",
        /// `softwareUpdate`
        SoftwareUpdate = "softwareUpdate",
        /// `deviceManagementAgentConfigUpdate`
        DeviceManagementAgentConfigUpdate = "deviceManagementAgentConfigUpdate",
        /// `remoteLogin`
        RemoteLogin = "remoteLogin",
        /// `remoteLogout`
        RemoteLogout = "remoteLogout",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
