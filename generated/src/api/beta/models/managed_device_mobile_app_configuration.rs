// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.managedDeviceMobileAppConfiguration`](https://learn.microsoft.com/graph/api/resources/intune-apps-manageddevicemobileappconfiguration?view=graph-rest-beta)
    ManagedDeviceMobileAppConfiguration = "microsoft.graph.managedDeviceMobileAppConfiguration" {
        "microsoft.graph.androidForWorkMobileAppConfiguration",
        "microsoft.graph.androidManagedStoreAppConfiguration",
        "microsoft.graph.iosMobileAppConfiguration",
    }
}

impl ManagedDeviceMobileAppConfiguration {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `targetedMobileApps` in queries.
    pub const TARGETED_MOBILE_APPS: Property<Self> = Property::new("targetedMobileApps");
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
    /// `assignments` in queries.
    pub const ASSIGNMENTS: Property<Self> = Property::new("assignments");
    /// `deviceStatuses` in queries.
    pub const DEVICE_STATUSES: Property<Self> = Property::new("deviceStatuses");
    /// `userStatuses` in queries.
    pub const USER_STATUSES: Property<Self> = Property::new("userStatuses");
    /// `deviceStatusSummary` in queries.
    pub const DEVICE_STATUS_SUMMARY: Property<Self> = Property::new("deviceStatusSummary");
    /// `userStatusSummary` in queries.
    pub const USER_STATUS_SUMMARY: Property<Self> = Property::new("userStatusSummary");

    /// `id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `targetedMobileApps`: `Collection(Edm.String)`
    pub fn targeted_mobile_apps(&self) -> Option<Vec<&str>> {
        self.0.strs("targetedMobileApps")
    }

    /// Sets `targetedMobileApps`.
    pub fn with_targeted_mobile_apps(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("targetedMobileApps", value))
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

    /// `assignments`: `Collection(microsoft.graph.managedDeviceMobileAppConfigurationAssignment)`
    pub fn assignments(&self) -> Option<&[super::ManagedDeviceMobileAppConfigurationAssignment]> {
        self.0.models("assignments")
    }

    /// Sets `assignments`.
    pub fn with_assignments(
        self,
        value: impl Into<Nullable<Vec<super::ManagedDeviceMobileAppConfigurationAssignment>>>,
    ) -> Self {
        Self(self.0.with("assignments", value))
    }

    /// `deviceStatuses`: `Collection(microsoft.graph.managedDeviceMobileAppConfigurationDeviceStatus)`
    pub fn device_statuses(&self) -> Option<&[super::ManagedDeviceMobileAppConfigurationDeviceStatus]> {
        self.0.models("deviceStatuses")
    }

    /// Sets `deviceStatuses`.
    pub fn with_device_statuses(
        self,
        value: impl Into<Nullable<Vec<super::ManagedDeviceMobileAppConfigurationDeviceStatus>>>,
    ) -> Self {
        Self(self.0.with("deviceStatuses", value))
    }

    /// `userStatuses`: `Collection(microsoft.graph.managedDeviceMobileAppConfigurationUserStatus)`
    pub fn user_statuses(&self) -> Option<&[super::ManagedDeviceMobileAppConfigurationUserStatus]> {
        self.0.models("userStatuses")
    }

    /// Sets `userStatuses`.
    pub fn with_user_statuses(
        self,
        value: impl Into<Nullable<Vec<super::ManagedDeviceMobileAppConfigurationUserStatus>>>,
    ) -> Self {
        Self(self.0.with("userStatuses", value))
    }

    /// `deviceStatusSummary`: `microsoft.graph.managedDeviceMobileAppConfigurationDeviceSummary`
    pub fn device_status_summary(&self) -> Option<&super::ManagedDeviceMobileAppConfigurationDeviceSummary> {
        self.0.model("deviceStatusSummary")
    }

    /// Sets `deviceStatusSummary`.
    pub fn with_device_status_summary(
        self,
        value: impl Into<Nullable<super::ManagedDeviceMobileAppConfigurationDeviceSummary>>,
    ) -> Self {
        Self(self.0.with("deviceStatusSummary", value))
    }

    /// `userStatusSummary`: `microsoft.graph.managedDeviceMobileAppConfigurationUserSummary`
    pub fn user_status_summary(&self) -> Option<&super::ManagedDeviceMobileAppConfigurationUserSummary> {
        self.0.model("userStatusSummary")
    }

    /// Sets `userStatusSummary`.
    pub fn with_user_status_summary(
        self,
        value: impl Into<Nullable<super::ManagedDeviceMobileAppConfigurationUserSummary>>,
    ) -> Self {
        Self(self.0.with("userStatusSummary", value))
    }
}
