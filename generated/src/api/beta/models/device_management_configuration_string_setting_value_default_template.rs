// Written by `cargo xtask gen`; do not edit.
crate::runtime::model! {
    /// [`microsoft.graph.deviceManagementConfigurationStringSettingValueDefaultTemplate`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfigv2-devicemanagementconfigurationstringsettingvaluedefaulttemplate?view=graph-rest-beta)
    DeviceManagementConfigurationStringSettingValueDefaultTemplate = "microsoft.graph.deviceManagementConfigurationStringSettingValueDefaultTemplate" {
        "microsoft.graph.deviceManagementConfigurationStringSettingValueConstantDefaultTemplate",
    }
}
