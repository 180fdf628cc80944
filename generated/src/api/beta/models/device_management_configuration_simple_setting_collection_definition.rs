// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Flags, Nullable, Property};

crate::runtime::model! {
    /// Inherits from deviceManagementConfigurationSimpleSettingDefinition.
    ///
    /// [`microsoft.graph.deviceManagementConfigurationSimpleSettingCollectionDefinition`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfigv2-devicemanagementconfigurationsimplesettingcollectiondefinition?view=graph-rest-beta)
    DeviceManagementConfigurationSimpleSettingCollectionDefinition: super::DeviceManagementConfigurationSimpleSettingDefinition = "microsoft.graph.deviceManagementConfigurationSimpleSettingCollectionDefinition"
}

crate::runtime::derived! {
    DeviceManagementConfigurationSimpleSettingCollectionDefinition: super::DeviceManagementConfigurationSettingDefinition
}

impl DeviceManagementConfigurationSimpleSettingCollectionDefinition {
    /// `applicability` in queries.
    pub const APPLICABILITY: Property<Self> = Property::new("applicability");
    /// `accessTypes` in queries.
    pub const ACCESS_TYPES: Property<Self> = Property::new("accessTypes");
    /// `keywords` in queries.
    pub const KEYWORDS: Property<Self> = Property::new("keywords");
    /// `infoUrls` in queries.
    pub const INFO_URLS: Property<Self> = Property::new("infoUrls");
    /// `occurrence` in queries.
    pub const OCCURRENCE: Property<Self> = Property::new("occurrence");
    /// `baseUri` in queries.
    pub const BASE_URI: Property<Self> = Property::new("baseUri");
    /// `offsetUri` in queries.
    pub const OFFSET_URI: Property<Self> = Property::new("offsetUri");
    /// `rootDefinitionId` in queries.
    pub const ROOT_DEFINITION_ID: Property<Self> = Property::new("rootDefinitionId");
    /// `categoryId` in queries.
    pub const CATEGORY_ID: Property<Self> = Property::new("categoryId");
    /// `settingUsage` in queries.
    pub const SETTING_USAGE: Property<Self> = Property::new("settingUsage");
    /// `uxBehavior` in queries.
    pub const UX_BEHAVIOR: Property<Self> = Property::new("uxBehavior");
    /// `visibility` in queries.
    pub const VISIBILITY: Property<Self> = Property::new("visibility");
    /// `referredSettingInformationList` in queries.
    pub const REFERRED_SETTING_INFORMATION_LIST: Property<Self> = Property::new("referredSettingInformationList");
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `description` in queries.
    pub const DESCRIPTION: Property<Self> = Property::new("description");
    /// `helpText` in queries.
    pub const HELP_TEXT: Property<Self> = Property::new("helpText");
    /// `name` in queries.
    pub const NAME: Property<Self> = Property::new("name");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `version` in queries.
    pub const VERSION: Property<Self> = Property::new("version");
    /// `valueDefinition` in queries.
    pub const VALUE_DEFINITION: Property<Self> = Property::new("valueDefinition");
    /// `defaultValue` in queries.
    pub const DEFAULT_VALUE: Property<Self> = Property::new("defaultValue");
    /// `dependentOn` in queries.
    pub const DEPENDENT_ON: Property<Self> = Property::new("dependentOn");
    /// `dependedOnBy` in queries.
    pub const DEPENDED_ON_BY: Property<Self> = Property::new("dependedOnBy");
    /// `maximumCount` in queries.
    pub const MAXIMUM_COUNT: Property<Self> = Property::new("maximumCount");
    /// `minimumCount` in queries.
    pub const MINIMUM_COUNT: Property<Self> = Property::new("minimumCount");

    /// Sets `applicability`.
    pub fn with_applicability(
        self,
        value: impl Into<Nullable<super::DeviceManagementConfigurationSettingApplicability>>,
    ) -> Self {
        Self(self.0.with("applicability", value))
    }

    /// Sets `accessTypes`.
    pub fn with_access_types(
        self,
        value: impl Into<Nullable<Flags<super::DeviceManagementConfigurationSettingAccessTypes>>>,
    ) -> Self {
        Self(self.0.with("accessTypes", value))
    }

    /// Sets `keywords`.
    pub fn with_keywords(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("keywords", value))
    }

    /// Sets `infoUrls`.
    pub fn with_info_urls(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("infoUrls", value))
    }

    /// Sets `occurrence`.
    pub fn with_occurrence(
        self,
        value: impl Into<Nullable<super::DeviceManagementConfigurationSettingOccurrence>>,
    ) -> Self {
        Self(self.0.with("occurrence", value))
    }

    /// Sets `baseUri`.
    pub fn with_base_uri(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("baseUri", value))
    }

    /// Sets `offsetUri`.
    pub fn with_offset_uri(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("offsetUri", value))
    }

    /// Sets `rootDefinitionId`.
    pub fn with_root_definition_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("rootDefinitionId", value))
    }

    /// Sets `categoryId`.
    pub fn with_category_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("categoryId", value))
    }

    /// Sets `settingUsage`.
    pub fn with_setting_usage(
        self,
        value: impl Into<Nullable<super::DeviceManagementConfigurationSettingUsage>>,
    ) -> Self {
        Self(self.0.with("settingUsage", value))
    }

    /// Sets `uxBehavior`.
    pub fn with_ux_behavior(self, value: impl Into<Nullable<super::DeviceManagementConfigurationControlType>>) -> Self {
        Self(self.0.with("uxBehavior", value))
    }

    /// Sets `visibility`.
    pub fn with_visibility(
        self,
        value: impl Into<Nullable<super::DeviceManagementConfigurationSettingVisibility>>,
    ) -> Self {
        Self(self.0.with("visibility", value))
    }

    /// Sets `referredSettingInformationList`.
    pub fn with_referred_setting_information_list(
        self,
        value: impl Into<Nullable<Vec<super::DeviceManagementConfigurationReferredSettingInformation>>>,
    ) -> Self {
        Self(self.0.with("referredSettingInformationList", value))
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// Sets `description`.
    pub fn with_description(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("description", value))
    }

    /// Sets `helpText`.
    pub fn with_help_text(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("helpText", value))
    }

    /// Sets `name`.
    pub fn with_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("name", value))
    }

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// Sets `version`.
    pub fn with_version(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("version", value))
    }

    /// Sets `valueDefinition`.
    pub fn with_value_definition(
        self,
        value: impl Into<Nullable<super::DeviceManagementConfigurationSettingValueDefinition>>,
    ) -> Self {
        Self(self.0.with("valueDefinition", value))
    }

    /// Sets `defaultValue`.
    pub fn with_default_value(
        self,
        value: impl Into<Nullable<super::DeviceManagementConfigurationSettingValue>>,
    ) -> Self {
        Self(self.0.with("defaultValue", value))
    }

    /// Sets `dependentOn`.
    pub fn with_dependent_on(
        self,
        value: impl Into<Nullable<Vec<super::DeviceManagementConfigurationDependentOn>>>,
    ) -> Self {
        Self(self.0.with("dependentOn", value))
    }

    /// Sets `dependedOnBy`.
    pub fn with_depended_on_by(
        self,
        value: impl Into<Nullable<Vec<super::DeviceManagementConfigurationSettingDependedOnBy>>>,
    ) -> Self {
        Self(self.0.with("dependedOnBy", value))
    }

    /// `maximumCount`: `Edm.Int32`
    pub fn maximum_count(&self) -> Option<i32> {
        self.0.i32("maximumCount")
    }

    /// Sets `maximumCount`.
    pub fn with_maximum_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("maximumCount", value))
    }

    /// `minimumCount`: `Edm.Int32`
    pub fn minimum_count(&self) -> Option<i32> {
        self.0.i32("minimumCount")
    }

    /// Sets `minimumCount`.
    pub fn with_minimum_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("minimumCount", value))
    }
}
