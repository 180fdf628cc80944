// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.windowsAutopilotDeviceType`](https://learn.microsoft.com/graph/api/resources/intune-enrollment-windowsautopilotdevicetype?view=graph-rest-beta)
    WindowsAutopilotDeviceType = "microsoft.graph.windowsAutopilotDeviceType" {
        /// `windowsPc`
        WindowsPc = "windowsPc",
        /// `surfaceHub2`
        SurfaceHub2 = "surfaceHub2",
        /// `holoLens`
        HoloLens = "holoLens",
        /// `surfaceHub2S`
        SurfaceHub2S = "surfaceHub2S",
        /// `virtualMachine`
        VirtualMachine = "virtualMachine",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
