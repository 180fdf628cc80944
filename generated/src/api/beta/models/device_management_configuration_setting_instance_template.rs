// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.deviceManagementConfigurationSettingInstanceTemplate`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfigv2-devicemanagementconfigurationsettinginstancetemplate?view=graph-rest-beta)
    DeviceManagementConfigurationSettingInstanceTemplate = "microsoft.graph.deviceManagementConfigurationSettingInstanceTemplate" {
        "microsoft.graph.deviceManagementConfigurationChoiceSettingCollectionInstanceTemplate",
        "microsoft.graph.deviceManagementConfigurationChoiceSettingInstanceTemplate",
        "microsoft.graph.deviceManagementConfigurationGroupSettingCollectionInstanceTemplate",
        "microsoft.graph.deviceManagementConfigurationGroupSettingInstanceTemplate",
        "microsoft.graph.deviceManagementConfigurationSimpleSettingCollectionInstanceTemplate",
        "microsoft.graph.deviceManagementConfigurationSimpleSettingInstanceTemplate",
    }
}

impl DeviceManagementConfigurationSettingInstanceTemplate {
    /// `settingInstanceTemplateId` in queries.
    pub const SETTING_INSTANCE_TEMPLATE_ID: Property<Self> = Property::new("settingInstanceTemplateId");
    /// `settingDefinitionId` in queries.
    pub const SETTING_DEFINITION_ID: Property<Self> = Property::new("settingDefinitionId");
    /// `isRequired` in queries.
    pub const IS_REQUIRED: Property<Self> = Property::new("isRequired");

    /// `settingInstanceTemplateId`: `Edm.String`
    pub fn setting_instance_template_id(&self) -> Option<&str> {
        self.0.str("settingInstanceTemplateId")
    }

    /// Sets `settingInstanceTemplateId`.
    pub fn with_setting_instance_template_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("settingInstanceTemplateId", value))
    }

    /// `settingDefinitionId`: `Edm.String`
    pub fn setting_definition_id(&self) -> Option<&str> {
        self.0.str("settingDefinitionId")
    }

    /// Sets `settingDefinitionId`.
    pub fn with_setting_definition_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("settingDefinitionId", value))
    }

    /// `isRequired`: `Edm.Boolean`
    pub fn is_required(&self) -> Option<bool> {
        self.0.bool("isRequired")
    }

    /// Sets `isRequired`.
    pub fn with_is_required(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isRequired", value))
    }
}
