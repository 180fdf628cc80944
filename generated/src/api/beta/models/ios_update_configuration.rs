// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property, Time};

crate::runtime::model! {
    /// Inherits from deviceConfiguration.
    ///
    /// [`microsoft.graph.iosUpdateConfiguration`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-iosupdateconfiguration?view=graph-rest-beta)
    IosUpdateConfiguration: super::DeviceConfiguration = "microsoft.graph.iosUpdateConfiguration"
}

impl IosUpdateConfiguration {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `lastModifiedDateTime` in queries.
    pub const LAST_MODIFIED_DATE_TIME: Property<Self> = Property::new("lastModifiedDateTime");
    /// `roleScopeTagIds` in queries.
    pub const ROLE_SCOPE_TAG_IDS: Property<Self> = Property::new("roleScopeTagIds");
    /// `supportsScopeTags` in queries.
    pub const SUPPORTS_SCOPE_TAGS: Property<Self> = Property::new("supportsScopeTags");
    /// `deviceManagementApplicabilityRuleOsEdition` in queries.
    pub const DEVICE_MANAGEMENT_APPLICABILITY_RULE_OS_EDITION: Property<Self> =
        Property::new("deviceManagementApplicabilityRuleOsEdition");
    /// `deviceManagementApplicabilityRuleOsVersion` in queries.
    pub const DEVICE_MANAGEMENT_APPLICABILITY_RULE_OS_VERSION: Property<Self> =
        Property::new("deviceManagementApplicabilityRuleOsVersion");
    /// `deviceManagementApplicabilityRuleDeviceMode` in queries.
    pub const DEVICE_MANAGEMENT_APPLICABILITY_RULE_DEVICE_MODE: Property<Self> =
        Property::new("deviceManagementApplicabilityRuleDeviceMode");
    /// `createdDateTime` in queries.
    pub const CREATED_DATE_TIME: Property<Self> = Property::new("createdDateTime");
    /// `description` in queries.
    pub const DESCRIPTION: Property<Self> = Property::new("description");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `version` in queries.
    pub const VERSION: Property<Self> = Property::new("version");
    /// `groupAssignments` in queries.
    pub const GROUP_ASSIGNMENTS: Property<Self> = Property::new("groupAssignments");
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
    /// `isEnabled` in queries.
    pub const IS_ENABLED: Property<Self> = Property::new("isEnabled");
    /// `activeHoursStart` in queries.
    pub const ACTIVE_HOURS_START: Property<Self> = Property::new("activeHoursStart");
    /// `activeHoursEnd` in queries.
    pub const ACTIVE_HOURS_END: Property<Self> = Property::new("activeHoursEnd");
    /// `desiredOsVersion` in queries.
    pub const DESIRED_OS_VERSION: Property<Self> = Property::new("desiredOsVersion");
    /// `scheduledInstallDays` in queries.
    pub const SCHEDULED_INSTALL_DAYS: Property<Self> = Property::new("scheduledInstallDays");
    /// `utcTimeOffsetInMinutes` in queries.
    pub const UTC_TIME_OFFSET_IN_MINUTES: Property<Self> = Property::new("utcTimeOffsetInMinutes");
    /// `enforcedSoftwareUpdateDelayInDays` in queries.
    pub const ENFORCED_SOFTWARE_UPDATE_DELAY_IN_DAYS: Property<Self> =
        Property::new("enforcedSoftwareUpdateDelayInDays");
    /// `updateScheduleType` in queries.
    pub const UPDATE_SCHEDULE_TYPE: Property<Self> = Property::new("updateScheduleType");
    /// `customUpdateTimeWindows` in queries.
    pub const CUSTOM_UPDATE_TIME_WINDOWS: Property<Self> = Property::new("customUpdateTimeWindows");

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// Sets `lastModifiedDateTime`.
    pub fn with_last_modified_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("lastModifiedDateTime", value))
    }

    /// Sets `roleScopeTagIds`.
    pub fn with_role_scope_tag_ids(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("roleScopeTagIds", value))
    }

    /// Sets `deviceManagementApplicabilityRuleOsEdition`.
    pub fn with_device_management_applicability_rule_os_edition(
        self,
        value: impl Into<Nullable<super::DeviceManagementApplicabilityRuleOsEdition>>,
    ) -> Self {
        Self(self.0.with("deviceManagementApplicabilityRuleOsEdition", value))
    }

    /// Sets `deviceManagementApplicabilityRuleOsVersion`.
    pub fn with_device_management_applicability_rule_os_version(
        self,
        value: impl Into<Nullable<super::DeviceManagementApplicabilityRuleOsVersion>>,
    ) -> Self {
        Self(self.0.with("deviceManagementApplicabilityRuleOsVersion", value))
    }

    /// Sets `deviceManagementApplicabilityRuleDeviceMode`.
    pub fn with_device_management_applicability_rule_device_mode(
        self,
        value: impl Into<Nullable<super::DeviceManagementApplicabilityRuleDeviceMode>>,
    ) -> Self {
        Self(self.0.with("deviceManagementApplicabilityRuleDeviceMode", value))
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

    /// Sets `groupAssignments`.
    pub fn with_group_assignments(
        self,
        value: impl Into<Nullable<Vec<super::DeviceConfigurationGroupAssignment>>>,
    ) -> Self {
        Self(self.0.with("groupAssignments", value))
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

    /// `isEnabled`: `Edm.Boolean`
    pub fn is_enabled(&self) -> Option<bool> {
        self.0.bool("isEnabled")
    }

    /// Sets `isEnabled`.
    pub fn with_is_enabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isEnabled", value))
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

    /// `desiredOsVersion`: `Edm.String`
    pub fn desired_os_version(&self) -> Option<&str> {
        self.0.str("desiredOsVersion")
    }

    /// Sets `desiredOsVersion`.
    pub fn with_desired_os_version(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("desiredOsVersion", value))
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

    /// `enforcedSoftwareUpdateDelayInDays`: `Edm.Int32`
    pub fn enforced_software_update_delay_in_days(&self) -> Option<i32> {
        self.0.i32("enforcedSoftwareUpdateDelayInDays")
    }

    /// Sets `enforcedSoftwareUpdateDelayInDays`.
    pub fn with_enforced_software_update_delay_in_days(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("enforcedSoftwareUpdateDelayInDays", value))
    }

    /// `updateScheduleType`: `microsoft.graph.iosSoftwareUpdateScheduleType`
    ///
    /// Possible values are: updateOutsideOfActiveHours, alwaysUpdate, updateDuringTimeWindows, updateOutsideOfTimeWindows.
    pub fn update_schedule_type(&self) -> Option<super::IosSoftwareUpdateScheduleType> {
        self.0.enumeration("updateScheduleType")
    }

    /// Sets `updateScheduleType`.
    pub fn with_update_schedule_type(self, value: impl Into<Nullable<super::IosSoftwareUpdateScheduleType>>) -> Self {
        Self(self.0.with("updateScheduleType", value))
    }

    /// `customUpdateTimeWindows`: `Collection(microsoft.graph.customUpdateTimeWindow)`
    pub fn custom_update_time_windows(&self) -> Option<&[super::CustomUpdateTimeWindow]> {
        self.0.models("customUpdateTimeWindows")
    }

    /// Sets `customUpdateTimeWindows`.
    pub fn with_custom_update_time_windows(
        self,
        value: impl Into<Nullable<Vec<super::CustomUpdateTimeWindow>>>,
    ) -> Self {
        Self(self.0.with("customUpdateTimeWindows", value))
    }
}
