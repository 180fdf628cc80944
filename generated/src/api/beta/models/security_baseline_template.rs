// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Property};

crate::runtime::model! {
    /// Inherits from devicemanagementtemplate.
    ///
    /// [`microsoft.graph.securityBaselineTemplate`](https://learn.microsoft.com/graph/api/resources/intune-deviceintent-securitybaselinetemplate?view=graph-rest-beta)
    SecurityBaselineTemplate: super::DeviceManagementTemplate = "microsoft.graph.securityBaselineTemplate"
}

impl SecurityBaselineTemplate {
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
    /// `deviceStateSummary` in queries.
    pub const DEVICE_STATE_SUMMARY: Property<Self> = Property::new("deviceStateSummary");
    /// `deviceStates` in queries.
    pub const DEVICE_STATES: Property<Self> = Property::new("deviceStates");
    /// `categoryDeviceStateSummaries` in queries.
    pub const CATEGORY_DEVICE_STATE_SUMMARIES: Property<Self> = Property::new("categoryDeviceStateSummaries");

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// Sets `description`.
    pub fn with_description(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("description", value))
    }

    /// Sets `versionInfo`.
    pub fn with_version_info(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("versionInfo", value))
    }

    /// Sets `isDeprecated`.
    pub fn with_is_deprecated(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isDeprecated", value))
    }

    /// Sets `intentCount`.
    pub fn with_intent_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("intentCount", value))
    }

    /// Sets `templateType`.
    pub fn with_template_type(self, value: impl Into<Nullable<super::DeviceManagementTemplateType>>) -> Self {
        Self(self.0.with("templateType", value))
    }

    /// Sets `platformType`.
    pub fn with_platform_type(self, value: impl Into<Nullable<super::PolicyPlatformType>>) -> Self {
        Self(self.0.with("platformType", value))
    }

    /// Sets `templateSubtype`.
    pub fn with_template_subtype(self, value: impl Into<Nullable<super::DeviceManagementTemplateSubtype>>) -> Self {
        Self(self.0.with("templateSubtype", value))
    }

    /// Sets `publishedDateTime`.
    pub fn with_published_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("publishedDateTime", value))
    }

    /// Sets `settings`.
    pub fn with_settings(self, value: impl Into<Nullable<Vec<super::DeviceManagementSettingInstance>>>) -> Self {
        Self(self.0.with("settings", value))
    }

    /// Sets `categories`.
    pub fn with_categories(
        self,
        value: impl Into<Nullable<Vec<super::DeviceManagementTemplateSettingCategory>>>,
    ) -> Self {
        Self(self.0.with("categories", value))
    }

    /// Sets `migratableTo`.
    pub fn with_migratable_to(self, value: impl Into<Nullable<Vec<super::DeviceManagementTemplate>>>) -> Self {
        Self(self.0.with("migratableTo", value))
    }

    /// `deviceStateSummary`: `microsoft.graph.securityBaselineStateSummary`
    pub fn device_state_summary(&self) -> Option<&super::SecurityBaselineStateSummary> {
        self.0.model("deviceStateSummary")
    }

    /// Sets `deviceStateSummary`.
    pub fn with_device_state_summary(self, value: impl Into<Nullable<super::SecurityBaselineStateSummary>>) -> Self {
        Self(self.0.with("deviceStateSummary", value))
    }

    /// `deviceStates`: `Collection(microsoft.graph.securityBaselineDeviceState)`
    pub fn device_states(&self) -> Option<&[super::SecurityBaselineDeviceState]> {
        self.0.models("deviceStates")
    }

    /// Sets `deviceStates`.
    pub fn with_device_states(self, value: impl Into<Nullable<Vec<super::SecurityBaselineDeviceState>>>) -> Self {
        Self(self.0.with("deviceStates", value))
    }

    /// `categoryDeviceStateSummaries`: `Collection(microsoft.graph.securityBaselineCategoryStateSummary)`
    pub fn category_device_state_summaries(&self) -> Option<&[super::SecurityBaselineCategoryStateSummary]> {
        self.0.models("categoryDeviceStateSummaries")
    }

    /// Sets `categoryDeviceStateSummaries`.
    pub fn with_category_device_state_summaries(
        self,
        value: impl Into<Nullable<Vec<super::SecurityBaselineCategoryStateSummary>>>,
    ) -> Self {
        Self(self.0.with("categoryDeviceStateSummaries", value))
    }
}
