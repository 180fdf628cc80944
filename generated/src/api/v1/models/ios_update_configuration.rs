// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property, Time};

crate::runtime::model! {
    /// Inherits from deviceConfiguration.
    ///
    /// [`microsoft.graph.iosUpdateConfiguration`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-iosupdateconfiguration?view=graph-rest-1.0)
    IosUpdateConfiguration: super::DeviceConfiguration = "microsoft.graph.iosUpdateConfiguration"
}

impl IosUpdateConfiguration {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `lastModifiedDateTime` in queries.
    pub const LAST_MODIFIED_DATE_TIME: Property<Self> = Property::new("lastModifiedDateTime");
    /// `createdDateTime` in queries.
    pub const CREATED_DATE_TIME: Property<Self> = Property::new("createdDateTime");
    /// `description` in queries.
    pub const DESCRIPTION: Property<Self> = Property::new("description");
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
    /// `deviceStatusOverview` in queries.
    pub const DEVICE_STATUS_OVERVIEW: Property<Self> = Property::new("deviceStatusOverview");
    /// `userStatusOverview` in queries.
    pub const USER_STATUS_OVERVIEW: Property<Self> = Property::new("userStatusOverview");
    /// `deviceSettingStateSummaries` in queries.
    pub const DEVICE_SETTING_STATE_SUMMARIES: Property<Self> = Property::new("deviceSettingStateSummaries");
    /// `activeHoursStart` in queries.
    pub const ACTIVE_HOURS_START: Property<Self> = Property::new("activeHoursStart");
    /// `activeHoursEnd` in queries.
    pub const ACTIVE_HOURS_END: Property<Self> = Property::new("activeHoursEnd");
    /// `scheduledInstallDays` in queries.
    pub const SCHEDULED_INSTALL_DAYS: Property<Self> = Property::new("scheduledInstallDays");
    /// `utcTimeOffsetInMinutes` in queries.
    pub const UTC_TIME_OFFSET_IN_MINUTES: Property<Self> = Property::new("utcTimeOffsetInMinutes");

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// Sets `lastModifiedDateTime`.
    pub fn with_last_modified_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("lastModifiedDateTime", value))
    }

    /// Sets `createdDateTime`.
    pub fn with_created_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("createdDateTime", value))
    }

    /// Sets `description`.
    pub fn with_description(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("description", value))
    }

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// Sets `version`.
    pub fn with_version(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("version", value))
    }

    /// Sets `assignments`.
    pub fn with_assignments(self, value: impl Into<Nullable<Vec<super::DeviceConfigurationAssignment>>>) -> Self {
        Self(self.0.with("assignments", value))
    }

    /// Sets `deviceStatuses`.
    pub fn with_device_statuses(self, value: impl Into<Nullable<Vec<super::DeviceConfigurationDeviceStatus>>>) -> Self {
        Self(self.0.with("deviceStatuses", value))
    }

    /// Sets `userStatuses`.
    pub fn with_user_statuses(self, value: impl Into<Nullable<Vec<super::DeviceConfigurationUserStatus>>>) -> Self {
        Self(self.0.with("userStatuses", value))
    }

    /// Sets `deviceStatusOverview`.
    pub fn with_device_status_overview(
        self,
        value: impl Into<Nullable<super::DeviceConfigurationDeviceOverview>>,
    ) -> Self {
        Self(self.0.with("deviceStatusOverview", value))
    }

    /// Sets `userStatusOverview`.
    pub fn with_user_status_overview(self, value: impl Into<Nullable<super::DeviceConfigurationUserOverview>>) -> Self {
        Self(self.0.with("userStatusOverview", value))
    }

    /// Sets `deviceSettingStateSummaries`.
    pub fn with_device_setting_state_summaries(
        self,
        value: impl Into<Nullable<Vec<super::SettingStateDeviceSummary>>>,
    ) -> Self {
        Self(self.0.with("deviceSettingStateSummaries", value))
    }

    /// `activeHoursStart`: `Edm.TimeOfDay`
    pub fn active_hours_start(&self) -> Parsed<Time> {
        self.0.time_of_day("activeHoursStart")
    }

    /// Sets `activeHoursStart`.
    pub fn with_active_hours_start(self, value: impl Into<Nullable<Time>>) -> Self {
        Self(self.0.with("activeHoursStart", value))
    }

    /// `activeHoursEnd`: `Edm.TimeOfDay`
    pub fn active_hours_end(&self) -> Parsed<Time> {
        self.0.time_of_day("activeHoursEnd")
    }

    /// Sets `activeHoursEnd`.
    pub fn with_active_hours_end(self, value: impl Into<Nullable<Time>>) -> Self {
        Self(self.0.with("activeHoursEnd", value))
    }

    /// `scheduledInstallDays`: `Collection(microsoft.graph.dayOfWeek)`
    pub fn scheduled_install_days(&self) -> Option<Vec<super::DayOfWeek>> {
        self.0.enumerations("scheduledInstallDays")
    }

    /// Sets `scheduledInstallDays`.
    pub fn with_scheduled_install_days(self, value: impl Into<Nullable<Vec<super::DayOfWeek>>>) -> Self {
        Self(self.0.with("scheduledInstallDays", value))
    }

    /// `utcTimeOffsetInMinutes`: `Edm.Int32`
    pub fn utc_time_offset_in_minutes(&self) -> Option<i32> {
        self.0.i32("utcTimeOffsetInMinutes")
    }

    /// Sets `utcTimeOffsetInMinutes`.
    pub fn with_utc_time_offset_in_minutes(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("utcTimeOffsetInMinutes", value))
    }
}
