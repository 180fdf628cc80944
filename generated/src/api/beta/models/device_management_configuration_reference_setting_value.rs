// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from devicemanagementconfigurationstringsettingvalue.
    ///
    /// [`microsoft.graph.deviceManagementConfigurationReferenceSettingValue`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfigv2-devicemanagementconfigurationreferencesettingvalue?view=graph-rest-beta), [intune-shared-devicemanagementconfigurationreferencesettingvalue](https://learn.microsoft.com/graph/api/resources/intune-shared-devicemanagementconfigurationreferencesettingvalue?view=graph-rest-beta)
    DeviceManagementConfigurationReferenceSettingValue: super::DeviceManagementConfigurationStringSettingValue = "microsoft.graph.deviceManagementConfigurationReferenceSettingValue"
}

crate::runtime::derived! {
    DeviceManagementConfigurationReferenceSettingValue: super::DeviceManagementConfigurationSimpleSettingValue, super::DeviceManagementConfigurationSettingValue
}

impl DeviceManagementConfigurationReferenceSettingValue {
    /// `settingValueTemplateReference` in queries.
    pub const SETTING_VALUE_TEMPLATE_REFERENCE: Property<Self> = Property::new("settingValueTemplateReference");
    /// `value` in queries.
    pub const VALUE: Property<Self> = Property::new("value");
    /// `note` in queries.
    pub const NOTE: Property<Self> = Property::new("note");

    /// Sets `settingValueTemplateReference`.
    pub fn with_setting_value_template_reference(
        self,
        value: impl Into<Nullable<super::DeviceManagementConfigurationSettingValueTemplateReference>>,
    ) -> Self {
        Self(self.0.with("settingValueTemplateReference", value))
    }

    /// Sets `value`.
    pub fn with_value(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("value", value))
    }

    /// `note`: `Edm.String`
    pub fn note(&self) -> Option<&str> {
        self.0.str("note")
    }

    /// Sets `note`.
    pub fn with_note(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("note", value))
    }
}
