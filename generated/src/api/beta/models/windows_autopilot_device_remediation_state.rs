// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.windowsAutopilotDeviceRemediationState`](https://learn.microsoft.com/graph/api/resources/intune-enrollment-windowsautopilotdeviceremediationstate?view=graph-rest-beta)
    WindowsAutopilotDeviceRemediationState = "microsoft.graph.windowsAutopilotDeviceRemediationState" {
        Unknown = "unknown",
        NoRemediationRequired = "noRemediationRequired",
        AutomaticRemediationRequired = "automaticRemediationRequired",
        ManualRemediationRequired = "manualRemediationRequired",
        UnknownFutureValue = "unknownFutureValue",
    }
}
