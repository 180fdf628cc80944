// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.userExperienceAnalyticsAppHealthAppPerformanceByAppVersionDetails`](https://learn.microsoft.com/graph/api/resources/intune-devices-userexperienceanalyticsapphealthappperformancebyappversiondetails?view=graph-rest-beta)
    UserExperienceAnalyticsAppHealthAppPerformanceByAppVersionDetails = "microsoft.graph.userExperienceAnalyticsAppHealthAppPerformanceByAppVersionDetails"
}

impl UserExperienceAnalyticsAppHealthAppPerformanceByAppVersionDetails {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `deviceCountWithCrashes` in queries.
    pub const DEVICE_COUNT_WITH_CRASHES: Property<Self> = Property::new("deviceCountWithCrashes");
    /// `isMostUsedVersion` in queries.
    pub const IS_MOST_USED_VERSION: Property<Self> = Property::new("isMostUsedVersion");
    /// `isLatestUsedVersion` in queries.
    pub const IS_LATEST_USED_VERSION: Property<Self> = Property::new("isLatestUsedVersion");
    /// `appName` in queries.
    pub const APP_NAME: Property<Self> = Property::new("appName");
    /// `appDisplayName` in queries.
    pub const APP_DISPLAY_NAME: Property<Self> = Property::new("appDisplayName");
    /// `appPublisher` in queries.
    pub const APP_PUBLISHER: Property<Self> = Property::new("appPublisher");
    /// `appVersion` in queries.
    pub const APP_VERSION: Property<Self> = Property::new("appVersion");
    /// `appCrashCount` in queries.
    pub const APP_CRASH_COUNT: Property<Self> = Property::new("appCrashCount");

    /// `id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `deviceCountWithCrashes`: `Edm.Int32`
    pub fn device_count_with_crashes(&self) -> Option<i32> {
        self.0.i32("deviceCountWithCrashes")
    }

    /// Sets `deviceCountWithCrashes`.
    pub fn with_device_count_with_crashes(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("deviceCountWithCrashes", value))
    }

    /// `isMostUsedVersion`: `Edm.Boolean`
    pub fn is_most_used_version(&self) -> Option<bool> {
        self.0.bool("isMostUsedVersion")
    }

    /// Sets `isMostUsedVersion`.
    pub fn with_is_most_used_version(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isMostUsedVersion", value))
    }

    /// `isLatestUsedVersion`: `Edm.Boolean`
    pub fn is_latest_used_version(&self) -> Option<bool> {
        self.0.bool("isLatestUsedVersion")
    }

    /// Sets `isLatestUsedVersion`.
    pub fn with_is_latest_used_version(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isLatestUsedVersion", value))
    }

    /// `appName`: `Edm.String`
    pub fn app_name(&self) -> Option<&str> {
        self.0.str("appName")
    }

    /// Sets `appName`.
    pub fn with_app_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("appName", value))
    }

    /// `appDisplayName`: `Edm.String`
    pub fn app_display_name(&self) -> Option<&str> {
        self.0.str("appDisplayName")
    }

    /// Sets `appDisplayName`.
    pub fn with_app_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("appDisplayName", value))
    }

    /// `appPublisher`: `Edm.String`
    pub fn app_publisher(&self) -> Option<&str> {
        self.0.str("appPublisher")
    }

    /// Sets `appPublisher`.
    pub fn with_app_publisher(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("appPublisher", value))
    }

    /// `appVersion`: `Edm.String`
    pub fn app_version(&self) -> Option<&str> {
        self.0.str("appVersion")
    }

    /// Sets `appVersion`.
    pub fn with_app_version(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("appVersion", value))
    }

    /// `appCrashCount`: `Edm.Int32`
    pub fn app_crash_count(&self) -> Option<i32> {
        self.0.i32("appCrashCount")
    }

    /// Sets `appCrashCount`.
    pub fn with_app_crash_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("appCrashCount", value))
    }
}
