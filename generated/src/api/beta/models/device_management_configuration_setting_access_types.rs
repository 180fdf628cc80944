// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.deviceManagementConfigurationSettingAccessTypes`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfigv2-devicemanagementconfigurationsettingaccesstypes?view=graph-rest-beta)
    DeviceManagementConfigurationSettingAccessTypes = "microsoft.graph.deviceManagementConfigurationSettingAccessTypes" {
        /// `none`
        None = "none",
        /// `add`
        Add = "add",
        /// `copy`
        Copy = "copy",
        /// `delete`
        Delete = "delete",
        /// `get`
        Get = "get",
        /// `replace`
        Replace = "replace",
        /// `execute`
        Execute = "execute",
    }
}
