// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.deviceManagementAutopilotPolicyType`](https://learn.microsoft.com/graph/api/resources/intune-troubleshooting-devicemanagementautopilotpolicytype?view=graph-rest-beta)
    DeviceManagementAutopilotPolicyType = "microsoft.graph.deviceManagementAutopilotPolicyType" {
        Unknown = "unknown",
        Application = "application",
        AppModel = "appModel",
        ConfigurationPolicy = "configurationPolicy",
    }
}
