// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from devicemanagementconfigurationsettinginstancetemplate.
    ///
    /// [`microsoft.graph.deviceManagementConfigurationChoiceSettingInstanceTemplate`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfigv2-devicemanagementconfigurationchoicesettinginstancetemplate?view=graph-rest-beta)
    DeviceManagementConfigurationChoiceSettingInstanceTemplate: super::DeviceManagementConfigurationSettingInstanceTemplate = "microsoft.graph.deviceManagementConfigurationChoiceSettingInstanceTemplate"
}

impl DeviceManagementConfigurationChoiceSettingInstanceTemplate {
    /// `settingInstanceTemplateId` in queries.
    pub const SETTING_INSTANCE_TEMPLATE_ID: Property<Self> = Property::new("settingInstanceTemplateId");
    /// `settingDefinitionId` in queries.
    pub const SETTING_DEFINITION_ID: Property<Self> = Property::new("settingDefinitionId");
    /// `isRequired` in queries.
    pub const IS_REQUIRED: Property<Self> = Property::new("isRequired");
    /// `choiceSettingValueTemplate` in queries.
    pub const CHOICE_SETTING_VALUE_TEMPLATE: Property<Self> = Property::new("choiceSettingValueTemplate");

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

    /// `choiceSettingValueTemplate`: `microsoft.graph.deviceManagementConfigurationChoiceSettingValueTemplate`
    pub fn choice_setting_value_template(
        &self,
    ) -> Option<&super::DeviceManagementConfigurationChoiceSettingValueTemplate>
    {
        self.0.model("choiceSettingValueTemplate")
    }

    /// Sets `choiceSettingValueTemplate`.
    pub fn with_choice_setting_value_template(
        self,
        value: impl Into<Nullable<super::DeviceManagementConfigurationChoiceSettingValueTemplate>>,
    ) -> Self {
        Self(self.0.with("choiceSettingValueTemplate", value))
    }
}
