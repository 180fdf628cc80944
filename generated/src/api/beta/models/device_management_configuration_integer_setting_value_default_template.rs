// Written by `cargo xtask gen`; do not edit.
crate::runtime::model! {
    /// [`microsoft.graph.deviceManagementConfigurationIntegerSettingValueDefaultTemplate`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfigv2-devicemanagementconfigurationintegersettingvaluedefaulttemplate?view=graph-rest-beta)
    DeviceManagementConfigurationIntegerSettingValueDefaultTemplate = "microsoft.graph.deviceManagementConfigurationIntegerSettingValueDefaultTemplate" {
        "microsoft.graph.deviceManagementConfigurationIntegerSettingValueConstantDefaultTemplate",
    }
}
