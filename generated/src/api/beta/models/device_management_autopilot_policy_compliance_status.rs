// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.deviceManagementAutopilotPolicyComplianceStatus`](https://learn.microsoft.com/graph/api/resources/intune-troubleshooting-devicemanagementautopilotpolicycompliancestatus?view=graph-rest-beta)
    DeviceManagementAutopilotPolicyComplianceStatus = "microsoft.graph.deviceManagementAutopilotPolicyComplianceStatus" {
        Unknown = "unknown",
        Compliant = "compliant",
        Installed = "installed",
        NotCompliant = "notCompliant",
        NotInstalled = "notInstalled",
        Error = "error",
    }
}
