// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Flags, Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.deviceManagementConfigurationCategory`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfigv2-devicemanagementconfigurationcategory?view=graph-rest-beta)
    DeviceManagementConfigurationCategory = "microsoft.graph.deviceManagementConfigurationCategory"
}

impl DeviceManagementConfigurationCategory {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `description` in queries.
    pub const DESCRIPTION: Property<Self> = Property::new("description");
    /// `categoryDescription` in queries.
    pub const CATEGORY_DESCRIPTION: Property<Self> = Property::new("categoryDescription");
    /// `helpText` in queries.
    pub const HELP_TEXT: Property<Self> = Property::new("helpText");
    /// `name` in queries.
    pub const NAME: Property<Self> = Property::new("name");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `platforms` in queries.
    pub const PLATFORMS: Property<Self> = Property::new("platforms");
    /// `technologies` in queries.
    pub const TECHNOLOGIES: Property<Self> = Property::new("technologies");
    /// `settingUsage` in queries.
    pub const SETTING_USAGE: Property<Self> = Property::new("settingUsage");
    /// `parentCategoryId` in queries.
    pub const PARENT_CATEGORY_ID: Property<Self> = Property::new("parentCategoryId");
    /// `rootCategoryId` in queries.
    pub const ROOT_CATEGORY_ID: Property<Self> = Property::new("rootCategoryId");
    /// `childCategoryIds` in queries.
    pub const CHILD_CATEGORY_IDS: Property<Self> = Property::new("childCategoryIds");

    /// `id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `description`: `Edm.String`
    pub fn description(&self) -> Option<&str> {
        self.0.str("description")
    }

    /// Sets `description`.
    pub fn with_description(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("description", value))
    }

    /// `categoryDescription`: `Edm.String`
    pub fn category_description(&self) -> Option<&str> {
        self.0.str("categoryDescription")
    }

    /// Sets `categoryDescription`.
    pub fn with_category_description(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("categoryDescription", value))
    }

    /// `helpText`: `Edm.String`
    pub fn help_text(&self) -> Option<&str> {
        self.0.str("helpText")
    }

    /// Sets `helpText`.
    pub fn with_help_text(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("helpText", value))
    }

    /// `name`: `Edm.String`
    pub fn name(&self) -> Option<&str> {
        self.0.str("name")
    }

    /// Sets `name`.
    pub fn with_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("name", value))
    }

    /// `displayName`: `Edm.String`
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// `platforms`: `microsoft.graph.deviceManagementConfigurationPlatforms`
    ///
    /// Possible values are: none, android, iOS, macOS, windows10X, windows10, linux, unknownFutureValue.
    pub fn platforms(&self) -> Option<Flags<super::DeviceManagementConfigurationPlatforms>> {
        self.0.flags("platforms")
    }

    /// Sets `platforms`.
    pub fn with_platforms(
        self,
        value: impl Into<Nullable<Flags<super::DeviceManagementConfigurationPlatforms>>>,
    ) -> Self {
        Self(self.0.with("platforms", value))
    }

    /// `technologies`: `microsoft.graph.deviceManagementConfigurationTechnologies`
    ///
    /// Possible values are: none, mdm, windows10XManagement, configManager, appleRemoteManagement, microsoftSense, exchangeOnline, linuxMdm, enrollment, unknownFutureValue.
    pub fn technologies(&self) -> Option<Flags<super::DeviceManagementConfigurationTechnologies>> {
        self.0.flags("technologies")
    }

    /// Sets `technologies`.
    pub fn with_technologies(
        self,
        value: impl Into<Nullable<Flags<super::DeviceManagementConfigurationTechnologies>>>,
    ) -> Self {
        Self(self.0.with("technologies", value))
    }

    /// `settingUsage`: `microsoft.graph.deviceManagementConfigurationSettingUsage`
    ///
    /// Possible values are: none, configuration, compliance.
    pub fn setting_usage(&self) -> Option<super::DeviceManagementConfigurationSettingUsage> {
        self.0.enumeration("settingUsage")
    }

    /// Sets `settingUsage`.
    pub fn with_setting_usage(
        self,
        value: impl Into<Nullable<super::DeviceManagementConfigurationSettingUsage>>,
    ) -> Self {
        Self(self.0.with("settingUsage", value))
    }

    /// `parentCategoryId`: `Edm.String`
    pub fn parent_category_id(&self) -> Option<&str> {
        self.0.str("parentCategoryId")
    }

    /// Sets `parentCategoryId`.
    pub fn with_parent_category_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("parentCategoryId", value))
    }

    /// `rootCategoryId`: `Edm.String`
    pub fn root_category_id(&self) -> Option<&str> {
        self.0.str("rootCategoryId")
    }

    /// Sets `rootCategoryId`.
    pub fn with_root_category_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("rootCategoryId", value))
    }

    /// `childCategoryIds`: `Collection(Edm.String)`
    pub fn child_category_ids(&self) -> Option<Vec<&str>> {
        self.0.strs("childCategoryIds")
    }

    /// Sets `childCategoryIds`.
    pub fn with_child_category_ids(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("childCategoryIds", value))
    }
}
