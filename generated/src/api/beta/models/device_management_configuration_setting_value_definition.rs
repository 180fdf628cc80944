// Written by `cargo xtask gen`; do not edit.
crate::runtime::model! {
    /// [`microsoft.graph.deviceManagementConfigurationSettingValueDefinition`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfigv2-devicemanagementconfigurationsettingvaluedefinition?view=graph-rest-beta)
    DeviceManagementConfigurationSettingValueDefinition = "microsoft.graph.deviceManagementConfigurationSettingValueDefinition"
}
