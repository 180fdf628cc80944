// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from devicemanagementconfigurationsimplesettingvalue.
    ///
    /// [`microsoft.graph.deviceManagementConfigurationSecretSettingValue`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfigv2-devicemanagementconfigurationsecretsettingvalue?view=graph-rest-beta), [intune-shared-devicemanagementconfigurationsecretsettingvalue](https://learn.microsoft.com/graph/api/resources/intune-shared-devicemanagementconfigurationsecretsettingvalue?view=graph-rest-beta)
    DeviceManagementConfigurationSecretSettingValue: super::DeviceManagementConfigurationSimpleSettingValue = "microsoft.graph.deviceManagementConfigurationSecretSettingValue"
}

crate::runtime::derived! {
    DeviceManagementConfigurationSecretSettingValue: super::DeviceManagementConfigurationSettingValue
}

impl DeviceManagementConfigurationSecretSettingValue {
    /// `settingValueTemplateReference` in queries.
    pub const SETTING_VALUE_TEMPLATE_REFERENCE: Property<Self> = Property::new("settingValueTemplateReference");
    /// `value` in queries.
    pub const VALUE: Property<Self> = Property::new("value");
    /// `valueState` in queries.
    pub const VALUE_STATE: Property<Self> = Property::new("valueState");

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

    /// `valueState`: `microsoft.graph.deviceManagementConfigurationSecretSettingValueState`
    ///
    /// Possible values are: invalid, notEncrypted, encryptedValueToken.
    pub fn value_state(&self) -> Option<super::DeviceManagementConfigurationSecretSettingValueState> {
        self.0.enumeration("valueState")
    }

    /// Sets `valueState`.
    pub fn with_value_state(
        self,
        value: impl Into<Nullable<super::DeviceManagementConfigurationSecretSettingValueState>>,
    ) -> Self {
        Self(self.0.with("valueState", value))
    }
}
