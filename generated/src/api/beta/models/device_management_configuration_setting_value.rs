// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.deviceManagementConfigurationSettingValue`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfigv2-devicemanagementconfigurationsettingvalue?view=graph-rest-beta), [intune-shared-devicemanagementconfigurationsettingvalue](https://learn.microsoft.com/graph/api/resources/intune-shared-devicemanagementconfigurationsettingvalue?view=graph-rest-beta)
    DeviceManagementConfigurationSettingValue = "microsoft.graph.deviceManagementConfigurationSettingValue" {
        "microsoft.graph.deviceManagementConfigurationChoiceSettingValue",
        "microsoft.graph.deviceManagementConfigurationGroupSettingValue",
        "microsoft.graph.deviceManagementConfigurationIntegerSettingValue",
        "microsoft.graph.deviceManagementConfigurationReferenceSettingValue",
        "microsoft.graph.deviceManagementConfigurationSecretSettingValue",
        "microsoft.graph.deviceManagementConfigurationSimpleSettingValue",
        "microsoft.graph.deviceManagementConfigurationStringSettingValue",
    }
}

impl DeviceManagementConfigurationSettingValue {
    /// `settingValueTemplateReference` in queries.
    pub const SETTING_VALUE_TEMPLATE_REFERENCE: Property<Self> = Property::new("settingValueTemplateReference");

    /// `settingValueTemplateReference`: `microsoft.graph.deviceManagementConfigurationSettingValueTemplateReference`
    pub fn setting_value_template_reference(
        &self,
    ) -> Option<&super::DeviceManagementConfigurationSettingValueTemplateReference>
    {
        self.0.model("settingValueTemplateReference")
    }

    /// Sets `settingValueTemplateReference`.
    pub fn with_setting_value_template_reference(
        self,
        value: impl Into<Nullable<super::DeviceManagementConfigurationSettingValueTemplateReference>>,
    ) -> Self {
        Self(self.0.with("settingValueTemplateReference", value))
    }
}
