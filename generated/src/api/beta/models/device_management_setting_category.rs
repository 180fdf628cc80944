// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.deviceManagementSettingCategory`](https://learn.microsoft.com/graph/api/resources/intune-deviceintent-devicemanagementsettingcategory?view=graph-rest-beta)
    DeviceManagementSettingCategory = "microsoft.graph.deviceManagementSettingCategory" {
        "microsoft.graph.deviceManagementIntentSettingCategory",
        "microsoft.graph.deviceManagementTemplateSettingCategory",
    }
}

impl DeviceManagementSettingCategory {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `hasRequiredSetting` in queries.
    pub const HAS_REQUIRED_SETTING: Property<Self> = Property::new("hasRequiredSetting");
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

    /// `displayName`: `Edm.String`
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// `hasRequiredSetting`: `Edm.Boolean`
    pub fn has_required_setting(&self) -> Option<bool> {
        self.0.bool("hasRequiredSetting")
    }

    /// Sets `hasRequiredSetting`.
    pub fn with_has_required_setting(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("hasRequiredSetting", value))
    }

    /// `settingDefinitions`: `Collection(microsoft.graph.deviceManagementSettingDefinition)`
    pub fn setting_definitions(&self) -> Option<&[super::DeviceManagementSettingDefinition]> {
        self.0.models("settingDefinitions")
    }

    /// Sets `settingDefinitions`.
    pub fn with_setting_definitions(
        self,
        value: impl Into<Nullable<Vec<super::DeviceManagementSettingDefinition>>>,
    ) -> Self {
        Self(self.0.with("settingDefinitions", value))
    }
}
