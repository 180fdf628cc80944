// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.appManagementLevel`](https://learn.microsoft.com/graph/api/resources/intune-mam-appmanagementlevel?view=graph-rest-beta)
    AppManagementLevel = "microsoft.graph.appManagementLevel" {
        Unspecified = "unspecified",
        Unmanaged = "unmanaged",
        Mdm = "mdm",
        AndroidEnterprise = "androidEnterprise",
        AndroidEnterpriseDedicatedDevicesWithAzureAdSharedMode = "androidEnterpriseDedicatedDevicesWithAzureAdSharedMode",
        AndroidOpenSourceProjectUserAssociated = "androidOpenSourceProjectUserAssociated",
        AndroidOpenSourceProjectUserless = "androidOpenSourceProjectUserless",
    }
}
