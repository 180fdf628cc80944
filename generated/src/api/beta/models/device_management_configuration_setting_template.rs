// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.deviceManagementConfigurationSettingTemplate`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfigv2-devicemanagementconfigurationsettingtemplate?view=graph-rest-beta)
    DeviceManagementConfigurationSettingTemplate = "microsoft.graph.deviceManagementConfigurationSettingTemplate"
}

impl DeviceManagementConfigurationSettingTemplate {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `settingInstanceTemplate` in queries.
    pub const SETTING_INSTANCE_TEMPLATE: Property<Self> = Property::new("settingInstanceTemplate");
    /// `settingDefinitions` in queries.
    pub const SETTING_DEFINITIONS: Property<Self> = Property::new("settingDefinitions");

    /// `id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `settingInstanceTemplate`: `microsoft.graph.deviceManagementConfigurationSettingInstanceTemplate`
    pub fn setting_instance_template(&self) -> Option<&super::DeviceManagementConfigurationSettingInstanceTemplate> {
        self.0.model("settingInstanceTemplate")
    }

    /// Sets `settingInstanceTemplate`.
    pub fn with_setting_instance_template(
        self,
        value: impl Into<Nullable<super::DeviceManagementConfigurationSettingInstanceTemplate>>,
    ) -> Self {
        Self(self.0.with("settingInstanceTemplate", value))
    }

    /// `settingDefinitions`: `Collection(microsoft.graph.deviceManagementConfigurationSettingDefinition)`
    pub fn setting_definitions(&self) -> Option<&[super::DeviceManagementConfigurationSettingDefinition]> {
        self.0.models("settingDefinitions")
    }

    /// Sets `settingDefinitions`.
    pub fn with_setting_definitions(
        self,
        value: impl Into<Nullable<Vec<super::DeviceManagementConfigurationSettingDefinition>>>,
    ) -> Self {
        Self(self.0.with("settingDefinitions", value))
    }
}
