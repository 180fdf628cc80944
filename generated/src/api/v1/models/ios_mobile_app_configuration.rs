// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Bytes, Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// Inherits from managedDeviceMobileAppConfiguration.
    ///
    /// [`microsoft.graph.iosMobileAppConfiguration`](https://learn.microsoft.com/graph/api/resources/intune-apps-iosmobileappconfiguration?view=graph-rest-1.0)
    IosMobileAppConfiguration: super::ManagedDeviceMobileAppConfiguration = "microsoft.graph.iosMobileAppConfiguration"
}

impl IosMobileAppConfiguration {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `targetedMobileApps` in queries.
    pub const TARGETED_MOBILE_APPS: Property<Self> = Property::new("targetedMobileApps");
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
    /// `encodedSettingXml` in queries.
    pub const ENCODED_SETTING_XML: Property<Self> = Property::new("encodedSettingXml");
    /// `settings` in queries.
    pub const SETTINGS: Property<Self> = Property::new("settings");

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// Sets `targetedMobileApps`.
    pub fn with_targeted_mobile_apps(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("targetedMobileApps", value))
    }

    /// Sets `createdDateTime`.
    pub fn with_created_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("createdDateTime", value))
    }

    /// Sets `description`.
    pub fn with_description(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("description", value))
    }

    /// Sets `lastModifiedDateTime`.
    pub fn with_last_modified_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("lastModifiedDateTime", value))
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
    pub fn with_assignments(
        self,
        value: impl Into<Nullable<Vec<super::ManagedDeviceMobileAppConfigurationAssignment>>>,
    ) -> Self {
        Self(self.0.with("assignments", value))
    }

    /// Sets `deviceStatuses`.
    pub fn with_device_statuses(
        self,
        value: impl Into<Nullable<Vec<super::ManagedDeviceMobileAppConfigurationDeviceStatus>>>,
    ) -> Self {
        Self(self.0.with("deviceStatuses", value))
    }

    /// Sets `userStatuses`.
    pub fn with_user_statuses(
        self,
        value: impl Into<Nullable<Vec<super::ManagedDeviceMobileAppConfigurationUserStatus>>>,
    ) -> Self {
        Self(self.0.with("userStatuses", value))
    }

    /// Sets `deviceStatusSummary`.
    pub fn with_device_status_summary(
        self,
        value: impl Into<Nullable<super::ManagedDeviceMobileAppConfigurationDeviceSummary>>,
    ) -> Self {
        Self(self.0.with("deviceStatusSummary", value))
    }

    /// Sets `userStatusSummary`.
    pub fn with_user_status_summary(
        self,
        value: impl Into<Nullable<super::ManagedDeviceMobileAppConfigurationUserSummary>>,
    ) -> Self {
        Self(self.0.with("userStatusSummary", value))
    }

    /// `encodedSettingXml`: `Edm.Binary`
    pub fn encoded_setting_xml(&self) -> Parsed<Bytes> {
        self.0.binary("encodedSettingXml")
    }

    /// Sets `encodedSettingXml`.
    pub fn with_encoded_setting_xml(self, value: impl Into<Nullable<Bytes>>) -> Self {
        Self(self.0.with("encodedSettingXml", value))
    }

    /// `settings`: `Collection(microsoft.graph.appConfigurationSettingItem)`
    pub fn settings(&self) -> Option<&[super::AppConfigurationSettingItem]> {
        self.0.models("settings")
    }

    /// Sets `settings`.
    pub fn with_settings(self, value: impl Into<Nullable<Vec<super::AppConfigurationSettingItem>>>) -> Self {
        Self(self.0.with("settings", value))
    }
}
