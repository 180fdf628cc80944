// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from devicemanagementconfigurationsimplesettingvalue.
    ///
    /// [`microsoft.graph.deviceManagementConfigurationStringSettingValue`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfigv2-devicemanagementconfigurationstringsettingvalue?view=graph-rest-beta), [intune-shared-devicemanagementconfigurationstringsettingvalue](https://learn.microsoft.com/graph/api/resources/intune-shared-devicemanagementconfigurationstringsettingvalue?view=graph-rest-beta)
    DeviceManagementConfigurationStringSettingValue: super::DeviceManagementConfigurationSimpleSettingValue = "microsoft.graph.deviceManagementConfigurationStringSettingValue" {
        "microsoft.graph.deviceManagementConfigurationReferenceSettingValue",
    }
}

crate::runtime::derived! {
    DeviceManagementConfigurationStringSettingValue: super::DeviceManagementConfigurationSettingValue
}

impl DeviceManagementConfigurationStringSettingValue {
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

    /// `value`: `Edm.String`
    pub fn value(&self) -> Option<&str> {
        self.0.str("value")
    }

    /// Sets `value`.
    pub fn with_value(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("value", value))
    }
}
