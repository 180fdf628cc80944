// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.userExperienceAnalyticsAppHealthApplicationPerformance`](https://learn.microsoft.com/graph/api/resources/intune-devices-userexperienceanalyticsapphealthapplicationperformance?view=graph-rest-beta)
    UserExperienceAnalyticsAppHealthApplicationPerformance = "microsoft.graph.userExperienceAnalyticsAppHealthApplicationPerformance"
}

impl UserExperienceAnalyticsAppHealthApplicationPerformance {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `appHangCount` in queries.
    pub const APP_HANG_COUNT: Property<Self> = Property::new("appHangCount");
    /// `appHealthScore` in queries.
    pub const APP_HEALTH_SCORE: Property<Self> = Property::new("appHealthScore");
    /// `appHealthStatus` in queries.
    pub const APP_HEALTH_STATUS: Property<Self> = Property::new("appHealthStatus");
    /// `allOrgsHealthScore` in queries.
    pub const ALL_ORGS_HEALTH_SCORE: Property<Self> = Property::new("allOrgsHealthScore");
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

    /// `appHangCount`: `Edm.Int32`
    pub fn app_hang_count(&self) -> Option<i32> {
        self.0.i32("appHangCount")
    }

    /// Sets `appHangCount`.
    pub fn with_app_hang_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("appHangCount", value))
    }

    /// `appHealthScore`: `Edm.Double`
    pub fn app_health_score(&self) -> Option<f64> {
        self.0.f64("appHealthScore")
    }

    /// Sets `appHealthScore`.
    pub fn with_app_health_score(self, value: impl Into<Nullable<f64>>) -> Self {
        Self(self.0.with("appHealthScore", value))
    }

    /// `appHealthStatus`: `Edm.String`
    pub fn app_health_status(&self) -> Option<&str> {
        self.0.str("appHealthStatus")
    }

    /// Sets `appHealthStatus`.
    pub fn with_app_health_status(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("appHealthStatus", value))
    }

    /// `allOrgsHealthScore`: `Edm.Double`
    pub fn all_orgs_health_score(&self) -> Option<f64> {
        self.0.f64("allOrgsHealthScore")
    }

    /// Sets `allOrgsHealthScore`.
    pub fn with_all_orgs_health_score(self, value: impl Into<Nullable<f64>>) -> Self {
        Self(self.0.with("allOrgsHealthScore", value))
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
