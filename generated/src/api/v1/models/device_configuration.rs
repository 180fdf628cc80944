// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.deviceConfiguration`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-deviceconfiguration?view=graph-rest-1.0)
    DeviceConfiguration = "microsoft.graph.deviceConfiguration" {
        "microsoft.graph.androidCustomConfiguration",
        "microsoft.graph.androidGeneralDeviceConfiguration",
        "microsoft.graph.androidWorkProfileCustomConfiguration",
        "microsoft.graph.androidWorkProfileGeneralDeviceConfiguration",
        "microsoft.graph.appleDeviceFeaturesConfigurationBase",
        "microsoft.graph.editionUpgradeConfiguration",
        "microsoft.graph.iosCertificateProfile",
        "microsoft.graph.iosCustomConfiguration",
        "microsoft.graph.iosDeviceFeaturesConfiguration",
        "microsoft.graph.iosGeneralDeviceConfiguration",
        "microsoft.graph.iosUpdateConfiguration",
        "microsoft.graph.macOSCustomConfiguration",
        "microsoft.graph.macOSDeviceFeaturesConfiguration",
        "microsoft.graph.macOSGeneralDeviceConfiguration",
        "microsoft.graph.sharedPCConfiguration",
        "microsoft.graph.windows10CustomConfiguration",
        "microsoft.graph.windows10EndpointProtectionConfiguration",
        "microsoft.graph.windows10EnterpriseModernAppManagementConfiguration",
        "microsoft.graph.windows10GeneralConfiguration",
        "microsoft.graph.windows10SecureAssessmentConfiguration",
        "microsoft.graph.windows10TeamGeneralConfiguration",
        "microsoft.graph.windows81GeneralConfiguration",
        "microsoft.graph.windowsDefenderAdvancedThreatProtectionConfiguration",
        "microsoft.graph.windowsPhone81CustomConfiguration",
        "microsoft.graph.windowsPhone81GeneralConfiguration",
        "microsoft.graph.windowsUpdateForBusinessConfiguration",
    }
}

impl DeviceConfiguration {
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

    /// `id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `lastModifiedDateTime`: `Edm.DateTimeOffset`
    pub fn last_modified_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("lastModifiedDateTime")
    }

    /// Sets `lastModifiedDateTime`.
    pub fn with_last_modified_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("lastModifiedDateTime", value))
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

    /// `assignments`: `Collection(microsoft.graph.deviceConfigurationAssignment)`
    pub fn assignments(&self) -> Option<&[super::DeviceConfigurationAssignment]> {
        self.0.models("assignments")
    }

    /// Sets `assignments`.
    pub fn with_assignments(self, value: impl Into<Nullable<Vec<super::DeviceConfigurationAssignment>>>) -> Self {
        Self(self.0.with("assignments", value))
    }

    /// `deviceStatuses`: `Collection(microsoft.graph.deviceConfigurationDeviceStatus)`
    pub fn device_statuses(&self) -> Option<&[super::DeviceConfigurationDeviceStatus]> {
        self.0.models("deviceStatuses")
    }

    /// Sets `deviceStatuses`.
    pub fn with_device_statuses(self, value: impl Into<Nullable<Vec<super::DeviceConfigurationDeviceStatus>>>) -> Self {
        Self(self.0.with("deviceStatuses", value))
    }

    /// `userStatuses`: `Collection(microsoft.graph.deviceConfigurationUserStatus)`
    pub fn user_statuses(&self) -> Option<&[super::DeviceConfigurationUserStatus]> {
        self.0.models("userStatuses")
    }

    /// Sets `userStatuses`.
    pub fn with_user_statuses(self, value: impl Into<Nullable<Vec<super::DeviceConfigurationUserStatus>>>) -> Self {
        Self(self.0.with("userStatuses", value))
    }

    /// `deviceStatusOverview`: `microsoft.graph.deviceConfigurationDeviceOverview`
    pub fn device_status_overview(&self) -> Option<&super::DeviceConfigurationDeviceOverview> {
        self.0.model("deviceStatusOverview")
    }

    /// Sets `deviceStatusOverview`.
    pub fn with_device_status_overview(
        self,
        value: impl Into<Nullable<super::DeviceConfigurationDeviceOverview>>,
    ) -> Self {
        Self(self.0.with("deviceStatusOverview", value))
    }

    /// `userStatusOverview`: `microsoft.graph.deviceConfigurationUserOverview`
    pub fn user_status_overview(&self) -> Option<&super::DeviceConfigurationUserOverview> {
        self.0.model("userStatusOverview")
    }

    /// Sets `userStatusOverview`.
    pub fn with_user_status_overview(self, value: impl Into<Nullable<super::DeviceConfigurationUserOverview>>) -> Self {
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
}
