// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Flags, Nullable, Property};

crate::runtime::model! {
    /// Inherits from deviceManagementConfigurationSettingDefinition.
    ///
    /// [`microsoft.graph.deviceManagementConfigurationChoiceSettingDefinition`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfigv2-devicemanagementconfigurationchoicesettingdefinition?view=graph-rest-beta)
    DeviceManagementConfigurationChoiceSettingDefinition: super::DeviceManagementConfigurationSettingDefinition = "microsoft.graph.deviceManagementConfigurationChoiceSettingDefinition" {
        "microsoft.graph.deviceManagementConfigurationChoiceSettingCollectionDefinition",
    }
}

impl DeviceManagementConfigurationChoiceSettingDefinition {
    pub const APPLICABILITY: Property<Self> = Property::new("applicability");
    pub const ACCESS_TYPES: Property<Self> = Property::new("accessTypes");
    pub const KEYWORDS: Property<Self> = Property::new("keywords");
    pub const INFO_URLS: Property<Self> = Property::new("infoUrls");
    pub const OCCURRENCE: Property<Self> = Property::new("occurrence");
    pub const BASE_URI: Property<Self> = Property::new("baseUri");
    pub const OFFSET_URI: Property<Self> = Property::new("offsetUri");
    pub const ROOT_DEFINITION_ID: Property<Self> = Property::new("rootDefinitionId");
    pub const CATEGORY_ID: Property<Self> = Property::new("categoryId");
    pub const SETTING_USAGE: Property<Self> = Property::new("settingUsage");
    pub const UX_BEHAVIOR: Property<Self> = Property::new("uxBehavior");
    pub const VISIBILITY: Property<Self> = Property::new("visibility");
    pub const REFERRED_SETTING_INFORMATION_LIST: Property<Self> = Property::new(
        "referredSettingInformationList",
    );
    pub const ID: Property<Self> = Property::new("id");
    pub const DESCRIPTION: Property<Self> = Property::new("description");
    pub const HELP_TEXT: Property<Self> = Property::new("helpText");
    pub const NAME: Property<Self> = Property::new("name");
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    pub const VERSION: Property<Self> = Property::new("version");
    pub const OPTIONS: Property<Self> = Property::new("options");
    pub const DEFAULT_OPTION_ID: Property<Self> = Property::new("defaultOptionId");

    pub fn with_applicability(
        self,
        value: impl Into<
            Nullable<super::DeviceManagementConfigurationSettingApplicability>,
        >,
    ) -> Self {
        Self(self.0.with("applicability", value))
    }

    pub fn with_access_types(
        self,
        value: impl Into<
            Nullable<Flags<super::DeviceManagementConfigurationSettingAccessTypes>>,
        >,
    ) -> Self {
        Self(self.0.with("accessTypes", value))
    }

    pub fn with_keywords(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("keywords", value))
    }

    pub fn with_info_urls(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("infoUrls", value))
    }

    pub fn with_occurrence(
        self,
        value: impl Into<Nullable<super::DeviceManagementConfigurationSettingOccurrence>>,
    ) -> Self {
        Self(self.0.with("occurrence", value))
    }

    pub fn with_base_uri(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("baseUri", value))
    }

    pub fn with_offset_uri(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("offsetUri", value))
    }

    pub fn with_root_definition_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("rootDefinitionId", value))
    }

    pub fn with_category_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("categoryId", value))
    }

    pub fn with_setting_usage(
        self,
        value: impl Into<Nullable<super::DeviceManagementConfigurationSettingUsage>>,
    ) -> Self {
        Self(self.0.with("settingUsage", value))
    }

    pub fn with_ux_behavior(
        self,
        value: impl Into<Nullable<super::DeviceManagementConfigurationControlType>>,
    ) -> Self {
        Self(self.0.with("uxBehavior", value))
    }

    pub fn with_visibility(
        self,
        value: impl Into<Nullable<super::DeviceManagementConfigurationSettingVisibility>>,
    ) -> Self {
        Self(self.0.with("visibility", value))
    }

    pub fn with_referred_setting_information_list(
        self,
        value: impl Into<
            Nullable<Vec<super::DeviceManagementConfigurationReferredSettingInformation>>,
        >,
    ) -> Self {
        Self(self.0.with("referredSettingInformationList", value))
    }

    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    pub fn with_description(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("description", value))
    }

    pub fn with_help_text(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("helpText", value))
    }

    pub fn with_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("name", value))
    }

    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    pub fn with_version(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("version", value))
    }

    /// `options`: `Collection(microsoft.graph.deviceManagementConfigurationOptionDefinition)`
    pub fn options(
        &self,
    ) -> Option<&[super::DeviceManagementConfigurationOptionDefinition]> {
        self.0.models("options")
    }

    pub fn with_options(
        self,
        value: impl Into<
            Nullable<Vec<super::DeviceManagementConfigurationOptionDefinition>>,
        >,
    ) -> Self {
        Self(self.0.with("options", value))
    }

    /// `defaultOptionId`: `Edm.String`
    pub fn default_option_id(&self) -> Option<&str> {
        self.0.str("defaultOptionId")
    }

    pub fn with_default_option_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("defaultOptionId", value))
    }
}
