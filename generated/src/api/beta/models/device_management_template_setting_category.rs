// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from devicemanagementsettingcategory.
    ///
    /// [`microsoft.graph.deviceManagementTemplateSettingCategory`](https://learn.microsoft.com/graph/api/resources/intune-deviceintent-devicemanagementtemplatesettingcategory?view=graph-rest-beta)
    DeviceManagementTemplateSettingCategory: super::DeviceManagementSettingCategory = "microsoft.graph.deviceManagementTemplateSettingCategory"
}

impl DeviceManagementTemplateSettingCategory {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `hasRequiredSetting` in queries.
    pub const HAS_REQUIRED_SETTING: Property<Self> = Property::new("hasRequiredSetting");
    /// `settingDefinitions` in queries.
    pub const SETTING_DEFINITIONS: Property<Self> = Property::new("settingDefinitions");
    /// `recommendedSettings` in queries.
    pub const RECOMMENDED_SETTINGS: Property<Self> = Property::new("recommendedSettings");

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// Sets `hasRequiredSetting`.
    pub fn with_has_required_setting(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("hasRequiredSetting", value))
    }

    /// Sets `settingDefinitions`.
    pub fn with_setting_definitions(
        self,
        value: impl Into<Nullable<Vec<super::DeviceManagementSettingDefinition>>>,
    ) -> Self {
        Self(self.0.with("settingDefinitions", value))
    }

    /// `recommendedSettings`: `Collection(microsoft.graph.deviceManagementSettingInstance)`
    pub fn recommended_settings(&self) -> Option<&[super::DeviceManagementSettingInstance]> {
        self.0.models("recommendedSettings")
    }

    /// Sets `recommendedSettings`.
    pub fn with_recommended_settings(
        self,
        value: impl Into<Nullable<Vec<super::DeviceManagementSettingInstance>>>,
    ) -> Self {
        Self(self.0.with("recommendedSettings", value))
    }
}
