// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from devicemanagementconfigurationsimplesettingvaluetemplate.
    ///
    /// [`microsoft.graph.deviceManagementConfigurationStringSettingValueTemplate`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfigv2-devicemanagementconfigurationstringsettingvaluetemplate?view=graph-rest-beta)
    DeviceManagementConfigurationStringSettingValueTemplate: super::DeviceManagementConfigurationSimpleSettingValueTemplate = "microsoft.graph.deviceManagementConfigurationStringSettingValueTemplate"
}

impl DeviceManagementConfigurationStringSettingValueTemplate {
    /// `settingValueTemplateId` in queries.
    pub const SETTING_VALUE_TEMPLATE_ID: Property<Self> = Property::new("settingValueTemplateId");
    /// `defaultValue` in queries.
    pub const DEFAULT_VALUE: Property<Self> = Property::new("defaultValue");

    /// Sets `settingValueTemplateId`.
    pub fn with_setting_value_template_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("settingValueTemplateId", value))
    }

    /// `defaultValue`: `microsoft.graph.deviceManagementConfigurationStringSettingValueDefaultTemplate`
    pub fn default_value(&self) -> Option<&super::DeviceManagementConfigurationStringSettingValueDefaultTemplate> {
        self.0.model("defaultValue")
    }

    /// Sets `defaultValue`.
    pub fn with_default_value(
        self,
        value: impl Into<Nullable<super::DeviceManagementConfigurationStringSettingValueDefaultTemplate>>,
    ) -> Self {
        Self(self.0.with("defaultValue", value))
    }
}
