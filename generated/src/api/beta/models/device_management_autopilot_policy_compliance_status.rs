// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.deviceManagementAutopilotPolicyComplianceStatus`](https://learn.microsoft.com/graph/api/resources/intune-troubleshooting-devicemanagementautopilotpolicycompliancestatus?view=graph-rest-beta)
    DeviceManagementAutopilotPolicyComplianceStatus = "microsoft.graph.deviceManagementAutopilotPolicyComplianceStatus" {
        /// `unknown`
        Unknown = "unknown",
        /// `compliant`
        Compliant = "compliant",
        /// `installed`
        Installed = "installed",
        /// `notCompliant`
        NotCompliant = "notCompliant",
        /// `notInstalled`
        NotInstalled = "notInstalled",
        /// `error`
        Error = "error",
    }
}
