// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.managementAgentType`](https://learn.microsoft.com/graph/api/resources/intune-devices-managementagenttype?view=graph-rest-1.0)
    ManagementAgentType = "microsoft.graph.managementAgentType" {
        Eas = "eas",
        Mdm = "mdm",
        EasMdm = "easMdm",
        IntuneClient = "intuneClient",
        EasIntuneClient = "easIntuneClient",
        ConfigurationManagerClient = "configurationManagerClient",
        ConfigurationManagerClientMdm = "configurationManagerClientMdm",
        ConfigurationManagerClientMdmEas = "configurationManagerClientMdmEas",
        Unknown = "unknown",
        Jamf = "jamf",
        GoogleCloudDevicePolicyController = "googleCloudDevicePolicyController",
    }
}
