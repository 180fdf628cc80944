// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from devicemanagementconfigurationsettinginstancetemplate.
    ///
    /// [`microsoft.graph.deviceManagementConfigurationGroupSettingInstanceTemplate`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfigv2-devicemanagementconfigurationgroupsettinginstancetemplate?view=graph-rest-beta)
    DeviceManagementConfigurationGroupSettingInstanceTemplate: super::DeviceManagementConfigurationSettingInstanceTemplate = "microsoft.graph.deviceManagementConfigurationGroupSettingInstanceTemplate"
}

impl DeviceManagementConfigurationGroupSettingInstanceTemplate {
    /// `settingInstanceTemplateId` in queries.
    pub const SETTING_INSTANCE_TEMPLATE_ID: Property<Self> = Property::new("settingInstanceTemplateId");
    /// `settingDefinitionId` in queries.
    pub const SETTING_DEFINITION_ID: Property<Self> = Property::new("settingDefinitionId");
    /// `isRequired` in queries.
    pub const IS_REQUIRED: Property<Self> = Property::new("isRequired");
    /// `groupSettingValueTemplate` in queries.
    pub const GROUP_SETTING_VALUE_TEMPLATE: Property<Self> = Property::new("groupSettingValueTemplate");

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

    /// `groupSettingValueTemplate`: `microsoft.graph.deviceManagementConfigurationGroupSettingValueTemplate`
    pub fn group_setting_value_template(
        &self,
    ) -> Option<&super::DeviceManagementConfigurationGroupSettingValueTemplate>
    {
        self.0.model("groupSettingValueTemplate")
    }

    /// Sets `groupSettingValueTemplate`.
    pub fn with_group_setting_value_template(
        self,
        value: impl Into<Nullable<super::DeviceManagementConfigurationGroupSettingValueTemplate>>,
    ) -> Self {
        Self(self.0.with("groupSettingValueTemplate", value))
    }
}
