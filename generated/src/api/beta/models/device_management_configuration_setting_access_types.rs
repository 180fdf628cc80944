// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.deviceManagementConfigurationSettingAccessTypes`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfigv2-devicemanagementconfigurationsettingaccesstypes?view=graph-rest-beta)
    DeviceManagementConfigurationSettingAccessTypes = "microsoft.graph.deviceManagementConfigurationSettingAccessTypes" {
        None = "none",
        Add = "add",
        Copy = "copy",
        Delete = "delete",
        Get = "get",
        Replace = "replace",
        Execute = "execute",
    }
}
