// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.managementAgentType`](https://learn.microsoft.com/graph/api/resources/intune-devices-managementagenttype?view=graph-rest-beta)
    ManagementAgentType = "microsoft.graph.managementAgentType" {
        /// `eas`
        Eas = "eas",
        /// `mdm`
        Mdm = "mdm",
        /// `easMdm`
        EasMdm = "easMdm",
        /// `intuneClient`
        IntuneClient = "intuneClient",
        /// `easIntuneClient`
        EasIntuneClient = "easIntuneClient",
        /// `configurationManagerClient`
        ConfigurationManagerClient = "configurationManagerClient",
        /// `configurationManagerClientMdm`
        ConfigurationManagerClientMdm = "configurationManagerClientMdm",
        /// `configurationManagerClientMdmEas`
        ConfigurationManagerClientMdmEas = "configurationManagerClientMdmEas",
        /// `unknown`
        Unknown = "unknown",
        /// `jamf`
        Jamf = "jamf",
        /// `googleCloudDevicePolicyController`
        GoogleCloudDevicePolicyController = "googleCloudDevicePolicyController",
        /// `microsoft365ManagedMdm`
        Microsoft365ManagedMdm = "microsoft365ManagedMdm",
        /// `msSense`
        MsSense = "msSense",
        /// `intuneAosp`
        IntuneAosp = "intuneAosp",
    }
}
