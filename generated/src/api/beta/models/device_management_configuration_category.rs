// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Flags, Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.deviceManagementConfigurationCategory`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfigv2-devicemanagementconfigurationcategory?view=graph-rest-beta)
    DeviceManagementConfigurationCategory = "microsoft.graph.deviceManagementConfigurationCategory"
}

impl DeviceManagementConfigurationCategory {
    pub const ID: Property<Self> = Property::new("id");
    pub const DESCRIPTION: Property<Self> = Property::new("description");
    pub const CATEGORY_DESCRIPTION: Property<Self> = Property::new(
        "categoryDescription",
    );
    pub const HELP_TEXT: Property<Self> = Property::new("helpText");
    pub const NAME: Property<Self> = Property::new("name");
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    pub const PLATFORMS: Property<Self> = Property::new("platforms");
    pub const TECHNOLOGIES: Property<Self> = Property::new("technologies");
    pub const SETTING_USAGE: Property<Self> = Property::new("settingUsage");
    pub const PARENT_CATEGORY_ID: Property<Self> = Property::new("parentCategoryId");
    pub const ROOT_CATEGORY_ID: Property<Self> = Property::new("rootCategoryId");
    pub const CHILD_CATEGORY_IDS: Property<Self> = Property::new("childCategoryIds");

    /// `id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `description`: `Edm.String`
    pub fn description(&self) -> Option<&str> {
        self.0.str("description")
    }

    pub fn with_description(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("description", value))
    }

    /// `categoryDescription`: `Edm.String`
    pub fn category_description(&self) -> Option<&str> {
        self.0.str("categoryDescription")
    }

    pub fn with_category_description(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("categoryDescription", value))
    }

    /// `helpText`: `Edm.String`
    pub fn help_text(&self) -> Option<&str> {
        self.0.str("helpText")
    }

    pub fn with_help_text(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("helpText", value))
    }

    /// `name`: `Edm.String`
    pub fn name(&self) -> Option<&str> {
        self.0.str("name")
    }

    pub fn with_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("name", value))
    }

    /// `displayName`: `Edm.String`
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }

    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// `platforms`: `microsoft.graph.deviceManagementConfigurationPlatforms`
    ///
    /// Possible values are: none, android, iOS, macOS, windows10X, windows10, linux, unknownFutureValue.
    pub fn platforms(
        &self,
    ) -> Option<Flags<super::DeviceManagementConfigurationPlatforms>> {
        self.0.flags("platforms")
    }

    pub fn with_platforms(
        self,
        value: impl Into<Nullable<Flags<super::DeviceManagementConfigurationPlatforms>>>,
    ) -> Self {
        Self(self.0.with("platforms", value))
    }

    /// `technologies`: `microsoft.graph.deviceManagementConfigurationTechnologies`
    ///
    /// Possible values are: none, mdm, windows10XManagement, configManager, appleRemoteManagement, microsoftSense, exchangeOnline, linuxMdm, enrollment, unknownFutureValue.
    pub fn technologies(
        &self,
    ) -> Option<Flags<super::DeviceManagementConfigurationTechnologies>> {
        self.0.flags("technologies")
    }

    pub fn with_technologies(
        self,
        value: impl Into<
            Nullable<Flags<super::DeviceManagementConfigurationTechnologies>>,
        >,
    ) -> Self {
        Self(self.0.with("technologies", value))
    }

    /// `settingUsage`: `microsoft.graph.deviceManagementConfigurationSettingUsage`
    ///
    /// Possible values are: none, configuration, compliance.
    pub fn setting_usage(
        &self,
    ) -> Option<super::DeviceManagementConfigurationSettingUsage> {
        self.0.enumeration("settingUsage")
    }

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

    pub fn with_parent_category_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("parentCategoryId", value))
    }

    /// `rootCategoryId`: `Edm.String`
    pub fn root_category_id(&self) -> Option<&str> {
        self.0.str("rootCategoryId")
    }

    pub fn with_root_category_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("rootCategoryId", value))
    }

    /// `childCategoryIds`: `Collection(Edm.String)`
    pub fn child_category_ids(&self) -> Option<Vec<&str>> {
        self.0.strs("childCategoryIds")
    }

    pub fn with_child_category_ids(
        self,
        value: impl Into<Nullable<Vec<String>>>,
    ) -> Self {
        Self(self.0.with("childCategoryIds", value))
    }
}
