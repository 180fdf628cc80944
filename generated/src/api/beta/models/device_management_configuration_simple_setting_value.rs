// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from devicemanagementconfigurationsettingvalue.
    ///
    /// [`microsoft.graph.deviceManagementConfigurationSimpleSettingValue`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfigv2-devicemanagementconfigurationsimplesettingvalue?view=graph-rest-beta), [intune-shared-devicemanagementconfigurationsimplesettingvalue](https://learn.microsoft.com/graph/api/resources/intune-shared-devicemanagementconfigurationsimplesettingvalue?view=graph-rest-beta)
    DeviceManagementConfigurationSimpleSettingValue: super::DeviceManagementConfigurationSettingValue = "microsoft.graph.deviceManagementConfigurationSimpleSettingValue" {
        "microsoft.graph.deviceManagementConfigurationIntegerSettingValue",
        "microsoft.graph.deviceManagementConfigurationReferenceSettingValue",
        "microsoft.graph.deviceManagementConfigurationSecretSettingValue",
        "microsoft.graph.deviceManagementConfigurationStringSettingValue",
    }
}

impl DeviceManagementConfigurationSimpleSettingValue {
    /// `settingValueTemplateReference` in queries.
    pub const SETTING_VALUE_TEMPLATE_REFERENCE: Property<Self> = Property::new("settingValueTemplateReference");

    /// Sets `settingValueTemplateReference`.
    pub fn with_setting_value_template_reference(
        self,
        value: impl Into<Nullable<super::DeviceManagementConfigurationSettingValueTemplateReference>>,
    ) -> Self {
        Self(self.0.with("settingValueTemplateReference", value))
    }
}
