// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.deviceManagementTemplate`](https://learn.microsoft.com/graph/api/resources/intune-deviceintent-devicemanagementtemplate?view=graph-rest-beta)
    DeviceManagementTemplate = "microsoft.graph.deviceManagementTemplate" {
        "microsoft.graph.securityBaselineTemplate",
    }
}

impl DeviceManagementTemplate {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `description` in queries.
    pub const DESCRIPTION: Property<Self> = Property::new("description");
    /// `versionInfo` in queries.
    pub const VERSION_INFO: Property<Self> = Property::new("versionInfo");
    /// `isDeprecated` in queries.
    pub const IS_DEPRECATED: Property<Self> = Property::new("isDeprecated");
    /// `intentCount` in queries.
    pub const INTENT_COUNT: Property<Self> = Property::new("intentCount");
    /// `templateType` in queries.
    pub const TEMPLATE_TYPE: Property<Self> = Property::new("templateType");
    /// `platformType` in queries.
    pub const PLATFORM_TYPE: Property<Self> = Property::new("platformType");
    /// `templateSubtype` in queries.
    pub const TEMPLATE_SUBTYPE: Property<Self> = Property::new("templateSubtype");
    /// `publishedDateTime` in queries.
    pub const PUBLISHED_DATE_TIME: Property<Self> = Property::new("publishedDateTime");
    /// `settings` in queries.
    pub const SETTINGS: Property<Self> = Property::new("settings");
    /// `categories` in queries.
    pub const CATEGORIES: Property<Self> = Property::new("categories");
    /// `migratableTo` in queries.
    pub const MIGRATABLE_TO: Property<Self> = Property::new("migratableTo");

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

    /// `description`: `Edm.String`
    pub fn description(&self) -> Option<&str> {
        self.0.str("description")
    }

    /// Sets `description`.
    pub fn with_description(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("description", value))
    }

    /// `versionInfo`: `Edm.String`
    pub fn version_info(&self) -> Option<&str> {
        self.0.str("versionInfo")
    }

    /// Sets `versionInfo`.
    pub fn with_version_info(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("versionInfo", value))
    }

    /// `isDeprecated`: `Edm.Boolean`
    pub fn is_deprecated(&self) -> Option<bool> {
        self.0.bool("isDeprecated")
    }

    /// Sets `isDeprecated`.
    pub fn with_is_deprecated(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isDeprecated", value))
    }

    /// `intentCount`: `Edm.Int32`
    pub fn intent_count(&self) -> Option<i32> {
        self.0.i32("intentCount")
    }

    /// Sets `intentCount`.
    pub fn with_intent_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("intentCount", value))
    }

    /// `templateType`: `microsoft.graph.deviceManagementTemplateType`
    ///
    /// Possible values are: securityBaseline, specializedDevices, advancedThreatProtectionSecurityBaseline, deviceConfiguration, custom, securityTemplate, microsoftEdgeSecurityBaseline, microsoftOffice365ProPlusSecurityBaseline, deviceCompliance, deviceConfigurationForOffice365, cloudPC, firewallSharedSettings.
    pub fn template_type(&self) -> Option<super::DeviceManagementTemplateType> {
        self.0.enumeration("templateType")
    }

    /// Sets `templateType`.
    pub fn with_template_type(self, value: impl Into<Nullable<super::DeviceManagementTemplateType>>) -> Self {
        Self(self.0.with("templateType", value))
    }

    /// `platformType`: `microsoft.graph.policyPlatformType`
    ///
    /// Possible values are: android, androidForWork, iOS, macOS, windowsPhone81, windows81AndLater, windows10AndLater, androidWorkProfile, windows10XProfile, all.
    pub fn platform_type(&self) -> Option<super::PolicyPlatformType> {
        self.0.enumeration("platformType")
    }

    /// Sets `platformType`.
    pub fn with_platform_type(self, value: impl Into<Nullable<super::PolicyPlatformType>>) -> Self {
        Self(self.0.with("platformType", value))
    }

    /// `templateSubtype`: `microsoft.graph.deviceManagementTemplateSubtype`
    ///
    /// Possible values are: none, firewall, diskEncryption, attackSurfaceReduction, endpointDetectionReponse, accountProtection, antivirus, firewallSharedAppList, firewallSharedIpList, firewallSharedPortlist.
    pub fn template_subtype(&self) -> Option<super::DeviceManagementTemplateSubtype> {
        self.0.enumeration("templateSubtype")
    }

    /// Sets `templateSubtype`.
    pub fn with_template_subtype(self, value: impl Into<Nullable<super::DeviceManagementTemplateSubtype>>) -> Self {
        Self(self.0.with("templateSubtype", value))
    }

    /// `publishedDateTime`: `Edm.DateTimeOffset`
    pub fn published_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("publishedDateTime")
    }

    /// Sets `publishedDateTime`.
    pub fn with_published_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("publishedDateTime", value))
    }

    /// `settings`: `Collection(microsoft.graph.deviceManagementSettingInstance)`
    pub fn settings(&self) -> Option<&[super::DeviceManagementSettingInstance]> {
        self.0.models("settings")
    }

    /// Sets `settings`.
    pub fn with_settings(self, value: impl Into<Nullable<Vec<super::DeviceManagementSettingInstance>>>) -> Self {
        Self(self.0.with("settings", value))
    }

    /// `categories`: `Collection(microsoft.graph.deviceManagementTemplateSettingCategory)`
    pub fn categories(&self) -> Option<&[super::DeviceManagementTemplateSettingCategory]> {
        self.0.models("categories")
    }

    /// Sets `categories`.
    pub fn with_categories(
        self,
        value: impl Into<Nullable<Vec<super::DeviceManagementTemplateSettingCategory>>>,
    ) -> Self {
        Self(self.0.with("categories", value))
    }

    /// `migratableTo`: `Collection(microsoft.graph.deviceManagementTemplate)`
    pub fn migratable_to(&self) -> Option<&[super::DeviceManagementTemplate]> {
        self.0.models("migratableTo")
    }

    /// Sets `migratableTo`.
    pub fn with_migratable_to(self, value: impl Into<Nullable<Vec<super::DeviceManagementTemplate>>>) -> Self {
        Self(self.0.with("migratableTo", value))
    }
}
