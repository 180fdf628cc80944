// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.appManagementLevel`](https://learn.microsoft.com/graph/api/resources/intune-mam-appmanagementlevel?view=graph-rest-beta)
    AppManagementLevel = "microsoft.graph.appManagementLevel" {
        /// `unspecified`
        Unspecified = "unspecified",
        /// `unmanaged`
        Unmanaged = "unmanaged",
        /// `mdm`
        Mdm = "mdm",
        /// `androidEnterprise`
        AndroidEnterprise = "androidEnterprise",
        /// `androidEnterpriseDedicatedDevicesWithAzureAdSharedMode`
        AndroidEnterpriseDedicatedDevicesWithAzureAdSharedMode = "androidEnterpriseDedicatedDevicesWithAzureAdSharedMode",
        /// `androidOpenSourceProjectUserAssociated`
        AndroidOpenSourceProjectUserAssociated = "androidOpenSourceProjectUserAssociated",
        /// `androidOpenSourceProjectUserless`
        AndroidOpenSourceProjectUserless = "androidOpenSourceProjectUserless",
    }
}
