// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.windowsAutopilotDeviceType`](https://learn.microsoft.com/graph/api/resources/intune-enrollment-windowsautopilotdevicetype?view=graph-rest-beta)
    WindowsAutopilotDeviceType = "microsoft.graph.windowsAutopilotDeviceType" {
        WindowsPc = "windowsPc",
        SurfaceHub2 = "surfaceHub2",
        HoloLens = "holoLens",
        SurfaceHub2S = "surfaceHub2S",
        VirtualMachine = "virtualMachine",
        UnknownFutureValue = "unknownFutureValue",
    }
}
