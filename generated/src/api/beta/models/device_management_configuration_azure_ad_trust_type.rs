// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.deviceManagementConfigurationAzureAdTrustType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfigv2-devicemanagementconfigurationazureadtrusttype?view=graph-rest-beta)
    DeviceManagementConfigurationAzureAdTrustType = "microsoft.graph.deviceManagementConfigurationAzureAdTrustType" {
        /// `none`
        None = "none",
        /// `azureAdJoined`
        AzureAdJoined = "azureAdJoined",
        /// `addWorkAccount`
        AddWorkAccount = "addWorkAccount",
        /// `mdmOnly`
        MdmOnly = "mdmOnly",
    }
}
