// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.deviceManagementTemplateType`](https://learn.microsoft.com/graph/api/resources/intune-deviceintent-devicemanagementtemplatetype?view=graph-rest-beta)
    DeviceManagementTemplateType = "microsoft.graph.deviceManagementTemplateType" {
        SecurityBaseline = "securityBaseline",
        SpecializedDevices = "specializedDevices",
        AdvancedThreatProtectionSecurityBaseline = "advancedThreatProtectionSecurityBaseline",
        DeviceConfiguration = "deviceConfiguration",
        Custom = "custom",
        SecurityTemplate = "securityTemplate",
        MicrosoftEdgeSecurityBaseline = "microsoftEdgeSecurityBaseline",
        MicrosoftOffice365ProPlusSecurityBaseline = "microsoftOffice365ProPlusSecurityBaseline",
        DeviceCompliance = "deviceCompliance",
        DeviceConfigurationForOffice365 = "deviceConfigurationForOffice365",
        CloudPc = "cloudPC",
        FirewallSharedSettings = "firewallSharedSettings",
    }
}
