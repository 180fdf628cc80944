// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.managementAgentType`](https://learn.microsoft.com/graph/api/resources/intune-devices-managementagenttype?view=graph-rest-1.0)
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
    }
}
