// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.windowsAutopilotDeviceRemediationState`](https://learn.microsoft.com/graph/api/resources/intune-enrollment-windowsautopilotdeviceremediationstate?view=graph-rest-beta)
    WindowsAutopilotDeviceRemediationState = "microsoft.graph.windowsAutopilotDeviceRemediationState" {
        /// `unknown`
        Unknown = "unknown",
        /// `noRemediationRequired`
        NoRemediationRequired = "noRemediationRequired",
        /// `automaticRemediationRequired`
        AutomaticRemediationRequired = "automaticRemediationRequired",
        /// `manualRemediationRequired`
        ManualRemediationRequired = "manualRemediationRequired",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
