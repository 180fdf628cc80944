// Written by `cargo xtask gen`; do not edit.
crate::runtime::model! {
    /// [`microsoft.graph.deviceManagementConfigurationSettingValueDefinition`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfigv2-devicemanagementconfigurationsettingvaluedefinition?view=graph-rest-beta), [intune-shared-devicemanagementconfigurationsettingvaluedefinition](https://learn.microsoft.com/graph/api/resources/intune-shared-devicemanagementconfigurationsettingvaluedefinition?view=graph-rest-beta)
    DeviceManagementConfigurationSettingValueDefinition = "microsoft.graph.deviceManagementConfigurationSettingValueDefinition" {
        "microsoft.graph.deviceManagementConfigurationIntegerSettingValueDefinition",
        "microsoft.graph.deviceManagementConfigurationStringSettingValueDefinition",
    }
}
