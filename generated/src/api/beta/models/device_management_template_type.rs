// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.deviceManagementTemplateType`](https://learn.microsoft.com/graph/api/resources/intune-deviceintent-devicemanagementtemplatetype?view=graph-rest-beta)
    DeviceManagementTemplateType = "microsoft.graph.deviceManagementTemplateType" {
        /// `securityBaseline`
        SecurityBaseline = "securityBaseline",
        /// `specializedDevices`
        SpecializedDevices = "specializedDevices",
        /// `advancedThreatProtectionSecurityBaseline`
        AdvancedThreatProtectionSecurityBaseline = "advancedThreatProtectionSecurityBaseline",
        /// `deviceConfiguration`
        DeviceConfiguration = "deviceConfiguration",
        /// `custom`
        Custom = "custom",
        /// `securityTemplate`
        SecurityTemplate = "securityTemplate",
        /// `microsoftEdgeSecurityBaseline`
        MicrosoftEdgeSecurityBaseline = "microsoftEdgeSecurityBaseline",
        /// `microsoftOffice365ProPlusSecurityBaseline`
        MicrosoftOffice365ProPlusSecurityBaseline = "microsoftOffice365ProPlusSecurityBaseline",
        /// `deviceCompliance`
        DeviceCompliance = "deviceCompliance",
        /// `deviceConfigurationForOffice365`
        DeviceConfigurationForOffice365 = "deviceConfigurationForOffice365",
        /// `cloudPC`
        CloudPc = "cloudPC",
        /// `firewallSharedSettings`
        FirewallSharedSettings = "firewallSharedSettings",
    }
}
