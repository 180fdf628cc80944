// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Flags, Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.deviceManagementConfigurationSettingDefinition`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfigv2-devicemanagementconfigurationsettingdefinition?view=graph-rest-beta)
    DeviceManagementConfigurationSettingDefinition = "microsoft.graph.deviceManagementConfigurationSettingDefinition" {
        "microsoft.graph.deviceManagementConfigurationChoiceSettingCollectionDefinition",
        "microsoft.graph.deviceManagementConfigurationChoiceSettingDefinition",
        "microsoft.graph.deviceManagementConfigurationRedirectSettingDefinition",
        "microsoft.graph.deviceManagementConfigurationSettingGroupCollectionDefinition",
        "microsoft.graph.deviceManagementConfigurationSettingGroupDefinition",
        "microsoft.graph.deviceManagementConfigurationSimpleSettingCollectionDefinition",
        "microsoft.graph.deviceManagementConfigurationSimpleSettingDefinition",
    }
}

impl DeviceManagementConfigurationSettingDefinition {
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

    /// `applicability`: `microsoft.graph.deviceManagementConfigurationSettingApplicability`
    pub fn applicability(&self) -> Option<&super::DeviceManagementConfigurationSettingApplicability> {
        self.0.model("applicability")
    }

    /// Sets `applicability`.
    pub fn with_applicability(
        self,
        value: impl Into<Nullable<super::DeviceManagementConfigurationSettingApplicability>>,
    ) -> Self {
        Self(self.0.with("applicability", value))
    }

    /// `accessTypes`: `microsoft.graph.deviceManagementConfigurationSettingAccessTypes`
    ///
    /// Possible values are: none, add, copy, delete, get, replace, execute.
    pub fn access_types(&self) -> Option<Flags<super::DeviceManagementConfigurationSettingAccessTypes>> {
        self.0.flags("accessTypes")
    }

    /// Sets `accessTypes`.
    pub fn with_access_types(
        self,
        value: impl Into<Nullable<Flags<super::DeviceManagementConfigurationSettingAccessTypes>>>,
    ) -> Self {
        Self(self.0.with("accessTypes", value))
    }

    /// `keywords`: `Collection(Edm.String)`
    pub fn keywords(&self) -> Option<Vec<&str>> {
        self.0.strs("keywords")
    }

    /// Sets `keywords`.
    pub fn with_keywords(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("keywords", value))
    }

    /// `infoUrls`: `Collection(Edm.String)`
    pub fn info_urls(&self) -> Option<Vec<&str>> {
        self.0.strs("infoUrls")
    }

    /// Sets `infoUrls`.
    pub fn with_info_urls(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("infoUrls", value))
    }

    /// `occurrence`: `microsoft.graph.deviceManagementConfigurationSettingOccurrence`
    pub fn occurrence(&self) -> Option<&super::DeviceManagementConfigurationSettingOccurrence> {
        self.0.model("occurrence")
    }

    /// Sets `occurrence`.
    pub fn with_occurrence(
        self,
        value: impl Into<Nullable<super::DeviceManagementConfigurationSettingOccurrence>>,
    ) -> Self {
        Self(self.0.with("occurrence", value))
    }

    /// `baseUri`: `Edm.String`
    pub fn base_uri(&self) -> Option<&str> {
        self.0.str("baseUri")
    }

    /// Sets `baseUri`.
    pub fn with_base_uri(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("baseUri", value))
    }

    /// `offsetUri`: `Edm.String`
    pub fn offset_uri(&self) -> Option<&str> {
        self.0.str("offsetUri")
    }

    /// Sets `offsetUri`.
    pub fn with_offset_uri(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("offsetUri", value))
    }

    /// `rootDefinitionId`: `Edm.String`
    pub fn root_definition_id(&self) -> Option<&str> {
        self.0.str("rootDefinitionId")
    }

    /// Sets `rootDefinitionId`.
    pub fn with_root_definition_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("rootDefinitionId", value))
    }

    /// `categoryId`: `Edm.String`
    pub fn category_id(&self) -> Option<&str> {
        self.0.str("categoryId")
    }

    /// Sets `categoryId`.
    pub fn with_category_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("categoryId", value))
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

    /// `uxBehavior`: `microsoft.graph.deviceManagementConfigurationControlType`
    ///
    /// Possible values are: default, dropdown, smallTextBox, largeTextBox, toggle, multiheaderGrid, contextPane.
    pub fn ux_behavior(&self) -> Option<super::DeviceManagementConfigurationControlType> {
        self.0.enumeration("uxBehavior")
    }

    /// Sets `uxBehavior`.
    pub fn with_ux_behavior(self, value: impl Into<Nullable<super::DeviceManagementConfigurationControlType>>) -> Self {
        Self(self.0.with("uxBehavior", value))
    }

    /// `visibility`: `microsoft.graph.deviceManagementConfigurationSettingVisibility`
    ///
    /// Possible values are: none, settingsCatalog, template.
    pub fn visibility(&self) -> Option<super::DeviceManagementConfigurationSettingVisibility> {
        self.0.enumeration("visibility")
    }

    /// Sets `visibility`.
    pub fn with_visibility(
        self,
        value: impl Into<Nullable<super::DeviceManagementConfigurationSettingVisibility>>,
    ) -> Self {
        Self(self.0.with("visibility", value))
    }

    /// `referredSettingInformationList`: `Collection(microsoft.graph.deviceManagementConfigurationReferredSettingInformation)`
    pub fn referred_setting_information_list(
        &self,
    ) -> Option<&[super::DeviceManagementConfigurationReferredSettingInformation]>
    {
        self.0.models("referredSettingInformationList")
    }

    /// Sets `referredSettingInformationList`.
    pub fn with_referred_setting_information_list(
        self,
        value: impl Into<Nullable<Vec<super::DeviceManagementConfigurationReferredSettingInformation>>>,
    ) -> Self {
        Self(self.0.with("referredSettingInformationList", value))
    }

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

    /// `version`: `Edm.String`
    pub fn version(&self) -> Option<&str> {
        self.0.str("version")
    }

    /// Sets `version`.
    pub fn with_version(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("version", value))
    }
}
