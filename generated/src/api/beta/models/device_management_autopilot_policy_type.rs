// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.deviceManagementAutopilotPolicyType`](https://learn.microsoft.com/graph/api/resources/intune-troubleshooting-devicemanagementautopilotpolicytype?view=graph-rest-beta)
    DeviceManagementAutopilotPolicyType = "microsoft.graph.deviceManagementAutopilotPolicyType" {
        /// `unknown`
        Unknown = "unknown",
        /// `application`
        Application = "application",
        /// `appModel`
        AppModel = "appModel",
        /// `configurationPolicy`
        ConfigurationPolicy = "configurationPolicy",
    }
}
