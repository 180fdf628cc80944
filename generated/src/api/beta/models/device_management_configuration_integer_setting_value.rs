// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from devicemanagementconfigurationsimplesettingvalue.
    ///
    /// [`microsoft.graph.deviceManagementConfigurationIntegerSettingValue`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfigv2-devicemanagementconfigurationintegersettingvalue?view=graph-rest-beta), [intune-shared-devicemanagementconfigurationintegersettingvalue](https://learn.microsoft.com/graph/api/resources/intune-shared-devicemanagementconfigurationintegersettingvalue?view=graph-rest-beta)
    DeviceManagementConfigurationIntegerSettingValue: super::DeviceManagementConfigurationSimpleSettingValue = "microsoft.graph.deviceManagementConfigurationIntegerSettingValue"
}

crate::runtime::derived! {
    DeviceManagementConfigurationIntegerSettingValue: super::DeviceManagementConfigurationSettingValue
}

impl DeviceManagementConfigurationIntegerSettingValue {
    /// `settingValueTemplateReference` in queries.
    pub const SETTING_VALUE_TEMPLATE_REFERENCE: Property<Self> = Property::new("settingValueTemplateReference");
    /// `value` in queries.
    pub const VALUE: Property<Self> = Property::new("value");

    /// Sets `settingValueTemplateReference`.
    pub fn with_setting_value_template_reference(
        self,
        value: impl Into<Nullable<super::DeviceManagementConfigurationSettingValueTemplateReference>>,
    ) -> Self {
        Self(self.0.with("settingValueTemplateReference", value))
    }

    /// `value`: `Edm.Int32`
    pub fn value(&self) -> Option<i32> {
        self.0.i32("value")
    }

    /// Sets `value`.
    pub fn with_value(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("value", value))
    }
}
