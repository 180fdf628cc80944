// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.teamworkDeviceOperationType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    TeamworkDeviceOperationType = "microsoft.graph.teamworkDeviceOperationType" {
        DeviceRestart = "deviceRestart",
        ConfigUpdate = "configUpdate",
        DeviceDiagnostics = "deviceDiagnostics",
        SoftwareUpdate = "softwareUpdate",
        DeviceManagementAgentConfigUpdate = "deviceManagementAgentConfigUpdate",
        RemoteLogin = "remoteLogin",
        RemoteLogout = "remoteLogout",
        UnknownFutureValue = "unknownFutureValue",
    }
}
