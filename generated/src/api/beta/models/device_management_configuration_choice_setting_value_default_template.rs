// Written by `cargo xtask gen`; do not edit.
crate::runtime::model! {
    /// [`microsoft.graph.deviceManagementConfigurationChoiceSettingValueDefaultTemplate`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfigv2-devicemanagementconfigurationchoicesettingvaluedefaulttemplate?view=graph-rest-beta)
    DeviceManagementConfigurationChoiceSettingValueDefaultTemplate = "microsoft.graph.deviceManagementConfigurationChoiceSettingValueDefaultTemplate" {
        "microsoft.graph.deviceManagementConfigurationChoiceSettingValueConstantDefaultTemplate",
    }
}
