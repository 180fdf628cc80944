// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.deviceManagementIntent`](https://learn.microsoft.com/graph/api/resources/intune-deviceintent-devicemanagementintent?view=graph-rest-beta)
    DeviceManagementIntent = "microsoft.graph.deviceManagementIntent"
}

impl DeviceManagementIntent {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `description` in queries.
    pub const DESCRIPTION: Property<Self> = Property::new("description");
    /// `isAssigned` in queries.
    pub const IS_ASSIGNED: Property<Self> = Property::new("isAssigned");
    /// `lastModifiedDateTime` in queries.
    pub const LAST_MODIFIED_DATE_TIME: Property<Self> = Property::new("lastModifiedDateTime");
    /// `templateId` in queries.
    pub const TEMPLATE_ID: Property<Self> = Property::new("templateId");
    /// `roleScopeTagIds` in queries.
    pub const ROLE_SCOPE_TAG_IDS: Property<Self> = Property::new("roleScopeTagIds");
    /// `settings` in queries.
    pub const SETTINGS: Property<Self> = Property::new("settings");
    /// `categories` in queries.
    pub const CATEGORIES: Property<Self> = Property::new("categories");
    /// `assignments` in queries.
    pub const ASSIGNMENTS: Property<Self> = Property::new("assignments");
    /// `deviceSettingStateSummaries` in queries.
    pub const DEVICE_SETTING_STATE_SUMMARIES: Property<Self> = Property::new("deviceSettingStateSummaries");
    /// `deviceStates` in queries.
    pub const DEVICE_STATES: Property<Self> = Property::new("deviceStates");
    /// `userStates` in queries.
    pub const USER_STATES: Property<Self> = Property::new("userStates");
    /// `deviceStateSummary` in queries.
    pub const DEVICE_STATE_SUMMARY: Property<Self> = Property::new("deviceStateSummary");
    /// `userStateSummary` in queries.
    pub const USER_STATE_SUMMARY: Property<Self> = Property::new("userStateSummary");

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

    /// `isAssigned`: `Edm.Boolean`
    pub fn is_assigned(&self) -> Option<bool> {
        self.0.bool("isAssigned")
    }

    /// Sets `isAssigned`.
    pub fn with_is_assigned(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isAssigned", value))
    }

    /// `lastModifiedDateTime`: `Edm.DateTimeOffset`
    pub fn last_modified_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("lastModifiedDateTime")
    }

    /// Sets `lastModifiedDateTime`.
    pub fn with_last_modified_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("lastModifiedDateTime", value))
    }

    /// `templateId`: `Edm.String`
    pub fn template_id(&self) -> Option<&str> {
        self.0.str("templateId")
    }

    /// Sets `templateId`.
    pub fn with_template_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("templateId", value))
    }

    /// `roleScopeTagIds`: `Collection(Edm.String)`
    pub fn role_scope_tag_ids(&self) -> Option<Vec<&str>> {
        self.0.strs("roleScopeTagIds")
    }

    /// Sets `roleScopeTagIds`.
    pub fn with_role_scope_tag_ids(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("roleScopeTagIds", value))
    }

    /// `settings`: `Collection(microsoft.graph.deviceManagementSettingInstance)`
    pub fn settings(&self) -> Option<&[super::DeviceManagementSettingInstance]> {
        self.0.models("settings")
    }

    /// Sets `settings`.
    pub fn with_settings(self, value: impl Into<Nullable<Vec<super::DeviceManagementSettingInstance>>>) -> Self {
        Self(self.0.with("settings", value))
    }

    /// `categories`: `Collection(microsoft.graph.deviceManagementIntentSettingCategory)`
    pub fn categories(&self) -> Option<&[super::DeviceManagementIntentSettingCategory]> {
        self.0.models("categories")
    }

    /// Sets `categories`.
    pub fn with_categories(
        self,
        value: impl Into<Nullable<Vec<super::DeviceManagementIntentSettingCategory>>>,
    ) -> Self {
        Self(self.0.with("categories", value))
    }

    /// `assignments`: `Collection(microsoft.graph.deviceManagementIntentAssignment)`
    pub fn assignments(&self) -> Option<&[super::DeviceManagementIntentAssignment]> {
        self.0.models("assignments")
    }

    /// Sets `assignments`.
    pub fn with_assignments(self, value: impl Into<Nullable<Vec<super::DeviceManagementIntentAssignment>>>) -> Self {
        Self(self.0.with("assignments", value))
    }

    /// `deviceSettingStateSummaries`: `Collection(microsoft.graph.deviceManagementIntentDeviceSettingStateSummary)`
    pub fn device_setting_state_summaries(&self) -> Option<&[super::DeviceManagementIntentDeviceSettingStateSummary]> {
        self.0.models("deviceSettingStateSummaries")
    }

    /// Sets `deviceSettingStateSummaries`.
    pub fn with_device_setting_state_summaries(
        self,
        value: impl Into<Nullable<Vec<super::DeviceManagementIntentDeviceSettingStateSummary>>>,
    ) -> Self {
        Self(self.0.with("deviceSettingStateSummaries", value))
    }

    /// `deviceStates`: `Collection(microsoft.graph.deviceManagementIntentDeviceState)`
    pub fn device_states(&self) -> Option<&[super::DeviceManagementIntentDeviceState]> {
        self.0.models("deviceStates")
    }

    /// Sets `deviceStates`.
    pub fn with_device_states(self, value: impl Into<Nullable<Vec<super::DeviceManagementIntentDeviceState>>>) -> Self {
        Self(self.0.with("deviceStates", value))
    }

    /// `userStates`: `Collection(microsoft.graph.deviceManagementIntentUserState)`
    pub fn user_states(&self) -> Option<&[super::DeviceManagementIntentUserState]> {
        self.0.models("userStates")
    }

    /// Sets `userStates`.
    pub fn with_user_states(self, value: impl Into<Nullable<Vec<super::DeviceManagementIntentUserState>>>) -> Self {
        Self(self.0.with("userStates", value))
    }

    /// `deviceStateSummary`: `microsoft.graph.deviceManagementIntentDeviceStateSummary`
    pub fn device_state_summary(&self) -> Option<&super::DeviceManagementIntentDeviceStateSummary> {
        self.0.model("deviceStateSummary")
    }

    /// Sets `deviceStateSummary`.
    pub fn with_device_state_summary(
        self,
        value: impl Into<Nullable<super::DeviceManagementIntentDeviceStateSummary>>,
    ) -> Self {
        Self(self.0.with("deviceStateSummary", value))
    }

    /// `userStateSummary`: `microsoft.graph.deviceManagementIntentUserStateSummary`
    pub fn user_state_summary(&self) -> Option<&super::DeviceManagementIntentUserStateSummary> {
        self.0.model("userStateSummary")
    }

    /// Sets `userStateSummary`.
    pub fn with_user_state_summary(
        self,
        value: impl Into<Nullable<super::DeviceManagementIntentUserStateSummary>>,
    ) -> Self {
        Self(self.0.with("userStateSummary", value))
    }
}
