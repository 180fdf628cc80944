// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Property};

crate::runtime::model! {
    /// Inherits from devicemanagementtemplate.
    ///
    /// [`microsoft.graph.securityBaselineTemplate`](https://learn.microsoft.com/graph/api/resources/intune-deviceintent-securitybaselinetemplate?view=graph-rest-beta)
    SecurityBaselineTemplate: super::DeviceManagementTemplate = "microsoft.graph.securityBaselineTemplate"
}

impl SecurityBaselineTemplate {
    pub const ID: Property<Self> = Property::new("id");
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    pub const DESCRIPTION: Property<Self> = Property::new("description");
    pub const VERSION_INFO: Property<Self> = Property::new("versionInfo");
    pub const IS_DEPRECATED: Property<Self> = Property::new("isDeprecated");
    pub const INTENT_COUNT: Property<Self> = Property::new("intentCount");
    pub const TEMPLATE_TYPE: Property<Self> = Property::new("templateType");
    pub const PLATFORM_TYPE: Property<Self> = Property::new("platformType");
    pub const TEMPLATE_SUBTYPE: Property<Self> = Property::new("templateSubtype");
    pub const PUBLISHED_DATE_TIME: Property<Self> = Property::new("publishedDateTime");
    pub const SETTINGS: Property<Self> = Property::new("settings");
    pub const CATEGORIES: Property<Self> = Property::new("categories");
    pub const MIGRATABLE_TO: Property<Self> = Property::new("migratableTo");
    pub const DEVICE_STATE_SUMMARY: Property<Self> = Property::new("deviceStateSummary");
    pub const DEVICE_STATES: Property<Self> = Property::new("deviceStates");
    pub const CATEGORY_DEVICE_STATE_SUMMARIES: Property<Self> = Property::new(
        "categoryDeviceStateSummaries",
    );

    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    pub fn with_description(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("description", value))
    }

    pub fn with_version_info(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("versionInfo", value))
    }

    pub fn with_is_deprecated(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isDeprecated", value))
    }

    pub fn with_intent_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("intentCount", value))
    }

    pub fn with_template_type(
        self,
        value: impl Into<Nullable<super::DeviceManagementTemplateType>>,
    ) -> Self {
        Self(self.0.with("templateType", value))
    }

    pub fn with_platform_type(
        self,
        value: impl Into<Nullable<super::PolicyPlatformType>>,
    ) -> Self {
        Self(self.0.with("platformType", value))
    }

    pub fn with_template_subtype(
        self,
        value: impl Into<Nullable<super::DeviceManagementTemplateSubtype>>,
    ) -> Self {
        Self(self.0.with("templateSubtype", value))
    }

    pub fn with_published_date_time(
        self,
        value: impl Into<Nullable<OffsetDateTime>>,
    ) -> Self {
        Self(self.0.with("publishedDateTime", value))
    }

    pub fn with_settings(
        self,
        value: impl Into<Nullable<Vec<super::DeviceManagementSettingInstance>>>,
    ) -> Self {
        Self(self.0.with("settings", value))
    }

    pub fn with_categories(
        self,
        value: impl Into<Nullable<Vec<super::DeviceManagementTemplateSettingCategory>>>,
    ) -> Self {
        Self(self.0.with("categories", value))
    }

    pub fn with_migratable_to(
        self,
        value: impl Into<Nullable<Vec<super::DeviceManagementTemplate>>>,
    ) -> Self {
        Self(self.0.with("migratableTo", value))
    }

    /// `deviceStateSummary`: `microsoft.graph.securityBaselineStateSummary`
    pub fn device_state_summary(&self) -> Option<&super::SecurityBaselineStateSummary> {
        self.0.model("deviceStateSummary")
    }

    pub fn with_device_state_summary(
        self,
        value: impl Into<Nullable<super::SecurityBaselineStateSummary>>,
    ) -> Self {
        Self(self.0.with("deviceStateSummary", value))
    }

    /// `deviceStates`: `Collection(microsoft.graph.securityBaselineDeviceState)`
    pub fn device_states(&self) -> Option<&[super::SecurityBaselineDeviceState]> {
        self.0.models("deviceStates")
    }

    pub fn with_device_states(
        self,
        value: impl Into<Nullable<Vec<super::SecurityBaselineDeviceState>>>,
    ) -> Self {
        Self(self.0.with("deviceStates", value))
    }

    /// `categoryDeviceStateSummaries`: `Collection(microsoft.graph.securityBaselineCategoryStateSummary)`
    pub fn category_device_state_summaries(
        &self,
    ) -> Option<&[super::SecurityBaselineCategoryStateSummary]> {
        self.0.models("categoryDeviceStateSummaries")
    }

    pub fn with_category_device_state_summaries(
        self,
        value: impl Into<Nullable<Vec<super::SecurityBaselineCategoryStateSummary>>>,
    ) -> Self {
        Self(self.0.with("categoryDeviceStateSummaries", value))
    }
}
