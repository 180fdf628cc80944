// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.userExperienceAnalyticsAppHealthDevicePerformance`](https://learn.microsoft.com/graph/api/resources/intune-devices-userexperienceanalyticsapphealthdeviceperformance?view=graph-rest-beta)
    UserExperienceAnalyticsAppHealthDevicePerformance = "microsoft.graph.userExperienceAnalyticsAppHealthDevicePerformance"
}

impl UserExperienceAnalyticsAppHealthDevicePerformance {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `deviceModel` in queries.
    pub const DEVICE_MODEL: Property<Self> = Property::new("deviceModel");
    /// `deviceManufacturer` in queries.
    pub const DEVICE_MANUFACTURER: Property<Self> = Property::new("deviceManufacturer");
    /// `appCrashCount` in queries.
    pub const APP_CRASH_COUNT: Property<Self> = Property::new("appCrashCount");
    /// `crashedAppCount` in queries.
    pub const CRASHED_APP_COUNT: Property<Self> = Property::new("crashedAppCount");
    /// `appHangCount` in queries.
    pub const APP_HANG_COUNT: Property<Self> = Property::new("appHangCount");
    /// `processedDateTime` in queries.
    pub const PROCESSED_DATE_TIME: Property<Self> = Property::new("processedDateTime");
    /// `meanTimeToFailureInMinutes` in queries.
    pub const MEAN_TIME_TO_FAILURE_IN_MINUTES: Property<Self> = Property::new("meanTimeToFailureInMinutes");
    /// `deviceAppHealthScore` in queries.
    pub const DEVICE_APP_HEALTH_SCORE: Property<Self> = Property::new("deviceAppHealthScore");
    /// `deviceAppHealthStatus` in queries.
    pub const DEVICE_APP_HEALTH_STATUS: Property<Self> = Property::new("deviceAppHealthStatus");
    /// `healthStatus` in queries.
    pub const HEALTH_STATUS: Property<Self> = Property::new("healthStatus");
    /// `deviceId` in queries.
    pub const DEVICE_ID: Property<Self> = Property::new("deviceId");
    /// `deviceDisplayName` in queries.
    pub const DEVICE_DISPLAY_NAME: Property<Self> = Property::new("deviceDisplayName");

    /// `id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `deviceModel`: `Edm.String`
    pub fn device_model(&self) -> Option<&str> {
        self.0.str("deviceModel")
    }

    /// Sets `deviceModel`.
    pub fn with_device_model(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("deviceModel", value))
    }

    /// `deviceManufacturer`: `Edm.String`
    pub fn device_manufacturer(&self) -> Option<&str> {
        self.0.str("deviceManufacturer")
    }

    /// Sets `deviceManufacturer`.
    pub fn with_device_manufacturer(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("deviceManufacturer", value))
    }

    /// `appCrashCount`: `Edm.Int32`
    pub fn app_crash_count(&self) -> Option<i32> {
        self.0.i32("appCrashCount")
    }

    /// Sets `appCrashCount`.
    pub fn with_app_crash_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("appCrashCount", value))
    }

    /// `crashedAppCount`: `Edm.Int32`
    pub fn crashed_app_count(&self) -> Option<i32> {
        self.0.i32("crashedAppCount")
    }

    /// Sets `crashedAppCount`.
    pub fn with_crashed_app_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("crashedAppCount", value))
    }

    /// `appHangCount`: `Edm.Int32`
    pub fn app_hang_count(&self) -> Option<i32> {
        self.0.i32("appHangCount")
    }

    /// Sets `appHangCount`.
    pub fn with_app_hang_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("appHangCount", value))
    }

    /// `processedDateTime`: `Edm.DateTimeOffset`
    pub fn processed_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("processedDateTime")
    }

    /// Sets `processedDateTime`.
    pub fn with_processed_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("processedDateTime", value))
    }

    /// `meanTimeToFailureInMinutes`: `Edm.Int32`
    pub fn mean_time_to_failure_in_minutes(&self) -> Option<i32> {
        self.0.i32("meanTimeToFailureInMinutes")
    }

    /// Sets `meanTimeToFailureInMinutes`.
    pub fn with_mean_time_to_failure_in_minutes(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("meanTimeToFailureInMinutes", value))
    }

    /// `deviceAppHealthScore`: `Edm.Double`
    pub fn device_app_health_score(&self) -> Option<f64> {
        self.0.f64("deviceAppHealthScore")
    }

    /// Sets `deviceAppHealthScore`.
    pub fn with_device_app_health_score(self, value: impl Into<Nullable<f64>>) -> Self {
        Self(self.0.with("deviceAppHealthScore", value))
    }

    /// `deviceAppHealthStatus`: `Edm.String`
    pub fn device_app_health_status(&self) -> Option<&str> {
        self.0.str("deviceAppHealthStatus")
    }

    /// Sets `deviceAppHealthStatus`.
    pub fn with_device_app_health_status(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("deviceAppHealthStatus", value))
    }

    /// `healthStatus`: `microsoft.graph.userExperienceAnalyticsHealthState`
    ///
    /// Possible values are: unknown, insufficientData, needsAttention, meetingGoals.
    pub fn health_status(&self) -> Option<super::UserExperienceAnalyticsHealthState> {
        self.0.enumeration("healthStatus")
    }

    /// Sets `healthStatus`.
    pub fn with_health_status(self, value: impl Into<Nullable<super::UserExperienceAnalyticsHealthState>>) -> Self {
        Self(self.0.with("healthStatus", value))
    }

    /// `deviceId`: `Edm.String`
    pub fn device_id(&self) -> Option<&str> {
        self.0.str("deviceId")
    }

    /// Sets `deviceId`.
    pub fn with_device_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("deviceId", value))
    }

    /// `deviceDisplayName`: `Edm.String`
    pub fn device_display_name(&self) -> Option<&str> {
        self.0.str("deviceDisplayName")
    }

    /// Sets `deviceDisplayName`.
    pub fn with_device_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("deviceDisplayName", value))
    }
}
