// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.deviceCompliancePolicy`](https://learn.microsoft.com/graph/api/resources/intune-shared-devicecompliancepolicy?view=graph-rest-beta)
    DeviceCompliancePolicy = "microsoft.graph.deviceCompliancePolicy" {
        "microsoft.graph.androidCompliancePolicy",
        "microsoft.graph.androidDeviceOwnerCompliancePolicy",
        "microsoft.graph.androidForWorkCompliancePolicy",
        "microsoft.graph.androidWorkProfileCompliancePolicy",
        "microsoft.graph.aospDeviceOwnerCompliancePolicy",
        "microsoft.graph.defaultDeviceCompliancePolicy",
        "microsoft.graph.iosCompliancePolicy",
        "microsoft.graph.macOSCompliancePolicy",
        "microsoft.graph.windows10CompliancePolicy",
        "microsoft.graph.windows10MobileCompliancePolicy",
        "microsoft.graph.windows81CompliancePolicy",
        "microsoft.graph.windowsPhone81CompliancePolicy",
    }
}

impl DeviceCompliancePolicy {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `roleScopeTagIds` in queries.
    pub const ROLE_SCOPE_TAG_IDS: Property<Self> = Property::new("roleScopeTagIds");
    /// `createdDateTime` in queries.
    pub const CREATED_DATE_TIME: Property<Self> = Property::new("createdDateTime");
    /// `description` in queries.
    pub const DESCRIPTION: Property<Self> = Property::new("description");
    /// `lastModifiedDateTime` in queries.
    pub const LAST_MODIFIED_DATE_TIME: Property<Self> = Property::new("lastModifiedDateTime");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `version` in queries.
    pub const VERSION: Property<Self> = Property::new("version");
    /// `scheduledActionsForRule` in queries.
    pub const SCHEDULED_ACTIONS_FOR_RULE: Property<Self> = Property::new("scheduledActionsForRule");
    /// `deviceStatuses` in queries.
    pub const DEVICE_STATUSES: Property<Self> = Property::new("deviceStatuses");
    /// `userStatuses` in queries.
    pub const USER_STATUSES: Property<Self> = Property::new("userStatuses");
    /// `deviceStatusOverview` in queries.
    pub const DEVICE_STATUS_OVERVIEW: Property<Self> = Property::new("deviceStatusOverview");
    /// `userStatusOverview` in queries.
    pub const USER_STATUS_OVERVIEW: Property<Self> = Property::new("userStatusOverview");
    /// `deviceSettingStateSummaries` in queries.
    pub const DEVICE_SETTING_STATE_SUMMARIES: Property<Self> = Property::new("deviceSettingStateSummaries");
    /// `assignments` in queries.
    pub const ASSIGNMENTS: Property<Self> = Property::new("assignments");

    /// `id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `roleScopeTagIds`: `Collection(Edm.String)`
    pub fn role_scope_tag_ids(&self) -> Option<Vec<&str>> {
        self.0.strs("roleScopeTagIds")
    }

    /// Sets `roleScopeTagIds`.
    pub fn with_role_scope_tag_ids(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("roleScopeTagIds", value))
    }

    /// `createdDateTime`: `Edm.DateTimeOffset`
    pub fn created_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("createdDateTime")
    }

    /// Sets `createdDateTime`.
    pub fn with_created_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("createdDateTime", value))
    }

    /// `description`: `Edm.String`
    pub fn description(&self) -> Option<&str> {
        self.0.str("description")
    }

    /// Sets `description`.
    pub fn with_description(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("description", value))
    }

    /// `lastModifiedDateTime`: `Edm.DateTimeOffset`
    pub fn last_modified_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("lastModifiedDateTime")
    }

    /// Sets `lastModifiedDateTime`.
    pub fn with_last_modified_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("lastModifiedDateTime", value))
    }

    /// `displayName`: `Edm.String`
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// `version`: `Edm.Int32`
    pub fn version(&self) -> Option<i32> {
        self.0.i32("version")
    }

    /// Sets `version`.
    pub fn with_version(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("version", value))
    }

    /// `scheduledActionsForRule`: `Collection(microsoft.graph.deviceComplianceScheduledActionForRule)`
    pub fn scheduled_actions_for_rule(&self) -> Option<&[super::DeviceComplianceScheduledActionForRule]> {
        self.0.models("scheduledActionsForRule")
    }

    /// Sets `scheduledActionsForRule`.
    pub fn with_scheduled_actions_for_rule(
        self,
        value: impl Into<Nullable<Vec<super::DeviceComplianceScheduledActionForRule>>>,
    ) -> Self {
        Self(self.0.with("scheduledActionsForRule", value))
    }

    /// `deviceStatuses`: `Collection(microsoft.graph.deviceComplianceDeviceStatus)`
    pub fn device_statuses(&self) -> Option<&[super::DeviceComplianceDeviceStatus]> {
        self.0.models("deviceStatuses")
    }

    /// Sets `deviceStatuses`.
    pub fn with_device_statuses(self, value: impl Into<Nullable<Vec<super::DeviceComplianceDeviceStatus>>>) -> Self {
        Self(self.0.with("deviceStatuses", value))
    }

    /// `userStatuses`: `Collection(microsoft.graph.deviceComplianceUserStatus)`
    pub fn user_statuses(&self) -> Option<&[super::DeviceComplianceUserStatus]> {
        self.0.models("userStatuses")
    }

    /// Sets `userStatuses`.
    pub fn with_user_statuses(self, value: impl Into<Nullable<Vec<super::DeviceComplianceUserStatus>>>) -> Self {
        Self(self.0.with("userStatuses", value))
    }

    /// `deviceStatusOverview`: `microsoft.graph.deviceComplianceDeviceOverview`
    pub fn device_status_overview(&self) -> Option<&super::DeviceComplianceDeviceOverview> {
        self.0.model("deviceStatusOverview")
    }

    /// Sets `deviceStatusOverview`.
    pub fn with_device_status_overview(
        self,
        value: impl Into<Nullable<super::DeviceComplianceDeviceOverview>>,
    ) -> Self {
        Self(self.0.with("deviceStatusOverview", value))
    }

    /// `userStatusOverview`: `microsoft.graph.deviceComplianceUserOverview`
    pub fn user_status_overview(&self) -> Option<&super::DeviceComplianceUserOverview> {
        self.0.model("userStatusOverview")
    }

    /// Sets `userStatusOverview`.
    pub fn with_user_status_overview(self, value: impl Into<Nullable<super::DeviceComplianceUserOverview>>) -> Self {
        Self(self.0.with("userStatusOverview", value))
    }

    /// `deviceSettingStateSummaries`: `Collection(microsoft.graph.settingStateDeviceSummary)`
    pub fn device_setting_state_summaries(&self) -> Option<&[super::SettingStateDeviceSummary]> {
        self.0.models("deviceSettingStateSummaries")
    }

    /// Sets `deviceSettingStateSummaries`.
    pub fn with_device_setting_state_summaries(
        self,
        value: impl Into<Nullable<Vec<super::SettingStateDeviceSummary>>>,
    ) -> Self {
        Self(self.0.with("deviceSettingStateSummaries", value))
    }

    /// `assignments`: `Collection(microsoft.graph.deviceCompliancePolicyAssignment)`
    pub fn assignments(&self) -> Option<&[super::DeviceCompliancePolicyAssignment]> {
        self.0.models("assignments")
    }

    /// Sets `assignments`.
    pub fn with_assignments(self, value: impl Into<Nullable<Vec<super::DeviceCompliancePolicyAssignment>>>) -> Self {
        Self(self.0.with("assignments", value))
    }
}
