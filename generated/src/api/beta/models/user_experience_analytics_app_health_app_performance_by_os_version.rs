// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.userExperienceAnalyticsAppHealthAppPerformanceByOSVersion`](https://learn.microsoft.com/graph/api/resources/intune-devices-userexperienceanalyticsapphealthappperformancebyosversion?view=graph-rest-beta)
    UserExperienceAnalyticsAppHealthAppPerformanceByOsVersion = "microsoft.graph.userExperienceAnalyticsAppHealthAppPerformanceByOSVersion"
}

impl UserExperienceAnalyticsAppHealthAppPerformanceByOsVersion {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `osVersion` in queries.
    pub const OS_VERSION: Property<Self> = Property::new("osVersion");
    /// `osBuildNumber` in queries.
    pub const OS_BUILD_NUMBER: Property<Self> = Property::new("osBuildNumber");
    /// `activeDeviceCount` in queries.
    pub const ACTIVE_DEVICE_COUNT: Property<Self> = Property::new("activeDeviceCount");
    /// `appName` in queries.
    pub const APP_NAME: Property<Self> = Property::new("appName");
    /// `appDisplayName` in queries.
    pub const APP_DISPLAY_NAME: Property<Self> = Property::new("appDisplayName");
    /// `appPublisher` in queries.
    pub const APP_PUBLISHER: Property<Self> = Property::new("appPublisher");
    /// `appUsageDuration` in queries.
    pub const APP_USAGE_DURATION: Property<Self> = Property::new("appUsageDuration");
    /// `appCrashCount` in queries.
    pub const APP_CRASH_COUNT: Property<Self> = Property::new("appCrashCount");
    /// `meanTimeToFailureInMinutes` in queries.
    pub const MEAN_TIME_TO_FAILURE_IN_MINUTES: Property<Self> = Property::new("meanTimeToFailureInMinutes");

    /// `id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `osVersion`: `Edm.String`
    pub fn os_version(&self) -> Option<&str> {
        self.0.str("osVersion")
    }

    /// Sets `osVersion`.
    pub fn with_os_version(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("osVersion", value))
    }

    /// `osBuildNumber`: `Edm.String`
    pub fn os_build_number(&self) -> Option<&str> {
        self.0.str("osBuildNumber")
    }

    /// Sets `osBuildNumber`.
    pub fn with_os_build_number(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("osBuildNumber", value))
    }

    /// `activeDeviceCount`: `Edm.Int32`
    pub fn active_device_count(&self) -> Option<i32> {
        self.0.i32("activeDeviceCount")
    }

    /// Sets `activeDeviceCount`.
    pub fn with_active_device_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("activeDeviceCount", value))
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

    /// `appUsageDuration`: `Edm.Int32`
    pub fn app_usage_duration(&self) -> Option<i32> {
        self.0.i32("appUsageDuration")
    }

    /// Sets `appUsageDuration`.
    pub fn with_app_usage_duration(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("appUsageDuration", value))
    }

    /// `appCrashCount`: `Edm.Int32`
    pub fn app_crash_count(&self) -> Option<i32> {
        self.0.i32("appCrashCount")
    }

    /// Sets `appCrashCount`.
    pub fn with_app_crash_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("appCrashCount", value))
    }

    /// `meanTimeToFailureInMinutes`: `Edm.Int32`
    pub fn mean_time_to_failure_in_minutes(&self) -> Option<i32> {
        self.0.i32("meanTimeToFailureInMinutes")
    }

    /// Sets `meanTimeToFailureInMinutes`.
    pub fn with_mean_time_to_failure_in_minutes(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("meanTimeToFailureInMinutes", value))
    }
}
