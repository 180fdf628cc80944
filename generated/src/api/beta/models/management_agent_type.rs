// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.managementAgentType`](https://learn.microsoft.com/graph/api/resources/intune-devices-managementagenttype?view=graph-rest-beta)
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
        Microsoft365ManagedMdm = "microsoft365ManagedMdm",
        MsSense = "msSense",
        IntuneAosp = "intuneAosp",
    }
}
