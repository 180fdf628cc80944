// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from devicemanagementconfigurationsettinginstancetemplate.
    ///
    /// [`microsoft.graph.deviceManagementConfigurationSimpleSettingInstanceTemplate`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfigv2-devicemanagementconfigurationsimplesettinginstancetemplate?view=graph-rest-beta)
    DeviceManagementConfigurationSimpleSettingInstanceTemplate: super::DeviceManagementConfigurationSettingInstanceTemplate = "microsoft.graph.deviceManagementConfigurationSimpleSettingInstanceTemplate"
}

impl DeviceManagementConfigurationSimpleSettingInstanceTemplate {
    /// `settingInstanceTemplateId` in queries.
    pub const SETTING_INSTANCE_TEMPLATE_ID: Property<Self> = Property::new("settingInstanceTemplateId");
    /// `settingDefinitionId` in queries.
    pub const SETTING_DEFINITION_ID: Property<Self> = Property::new("settingDefinitionId");
    /// `isRequired` in queries.
    pub const IS_REQUIRED: Property<Self> = Property::new("isRequired");
    /// `simpleSettingValueTemplate` in queries.
    pub const SIMPLE_SETTING_VALUE_TEMPLATE: Property<Self> = Property::new("simpleSettingValueTemplate");

    /// Sets `settingInstanceTemplateId`.
    pub fn with_setting_instance_template_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("settingInstanceTemplateId", value))
    }

    /// Sets `settingDefinitionId`.
    pub fn with_setting_definition_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("settingDefinitionId", value))
    }

    /// Sets `isRequired`.
    pub fn with_is_required(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isRequired", value))
    }

    /// `simpleSettingValueTemplate`: `microsoft.graph.deviceManagementConfigurationSimpleSettingValueTemplate`
    pub fn simple_setting_value_template(
        &self,
    ) -> Option<&super::DeviceManagementConfigurationSimpleSettingValueTemplate>
    {
        self.0.model("simpleSettingValueTemplate")
    }

    /// Sets `simpleSettingValueTemplate`.
    pub fn with_simple_setting_value_template(
        self,
        value: impl Into<Nullable<super::DeviceManagementConfigurationSimpleSettingValueTemplate>>,
    ) -> Self {
        Self(self.0.with("simpleSettingValueTemplate", value))
    }
}
