// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.deviceManagementConfigurationSetting`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfigv2-devicemanagementconfigurationsetting?view=graph-rest-beta)
    DeviceManagementConfigurationSetting = "microsoft.graph.deviceManagementConfigurationSetting"
}

impl DeviceManagementConfigurationSetting {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `settingInstance` in queries.
    pub const SETTING_INSTANCE: Property<Self> = Property::new("settingInstance");
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

    /// `settingInstance`: `microsoft.graph.deviceManagementConfigurationSettingInstance`
    pub fn setting_instance(&self) -> Option<&super::DeviceManagementConfigurationSettingInstance> {
        self.0.model("settingInstance")
    }

    /// Sets `settingInstance`.
    pub fn with_setting_instance(
        self,
        value: impl Into<Nullable<super::DeviceManagementConfigurationSettingInstance>>,
    ) -> Self {
        Self(self.0.with("settingInstance", value))
    }

    /// `settingDefinitions`: `Collection(microsoft.graph.deviceManagementConfigurationSettingDefinition)`, read-only
    ///
    /// Read-only.
    pub fn setting_definitions(&self) -> Option<&[super::DeviceManagementConfigurationSettingDefinition]> {
        self.0.models("settingDefinitions")
    }
}
