// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.userExperienceAnalyticsAppHealthDevicePerformance`](https://learn.microsoft.com/graph/api/resources/intune-devices-userexperienceanalyticsapphealthdeviceperformance?view=graph-rest-beta)
    UserExperienceAnalyticsAppHealthDevicePerformance = "microsoft.graph.userExperienceAnalyticsAppHealthDevicePerformance"
}

impl UserExperienceAnalyticsAppHealthDevicePerformance {
    pub const ID: Property<Self> = Property::new("id");
    pub const DEVICE_MODEL: Property<Self> = Property::new("deviceModel");
    pub const DEVICE_MANUFACTURER: Property<Self> = Property::new("deviceManufacturer");
    pub const APP_CRASH_COUNT: Property<Self> = Property::new("appCrashCount");
    pub const CRASHED_APP_COUNT: Property<Self> = Property::new("crashedAppCount");
    pub const APP_HANG_COUNT: Property<Self> = Property::new("appHangCount");
    pub const PROCESSED_DATE_TIME: Property<Self> = Property::new("processedDateTime");
    pub const MEAN_TIME_TO_FAILURE_IN_MINUTES: Property<Self> = Property::new(
        "meanTimeToFailureInMinutes",
    );
    pub const DEVICE_APP_HEALTH_SCORE: Property<Self> = Property::new(
        "deviceAppHealthScore",
    );
    pub const DEVICE_APP_HEALTH_STATUS: Property<Self> = Property::new(
        "deviceAppHealthStatus",
    );
    pub const HEALTH_STATUS: Property<Self> = Property::new("healthStatus");
    pub const DEVICE_ID: Property<Self> = Property::new("deviceId");
    pub const DEVICE_DISPLAY_NAME: Property<Self> = Property::new("deviceDisplayName");

    /// `id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `deviceModel`: `Edm.String`
    pub fn device_model(&self) -> Option<&str> {
        self.0.str("deviceModel")
    }

    pub fn with_device_model(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("deviceModel", value))
    }

    /// `deviceManufacturer`: `Edm.String`
    pub fn device_manufacturer(&self) -> Option<&str> {
        self.0.str("deviceManufacturer")
    }

    pub fn with_device_manufacturer(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("deviceManufacturer", value))
    }

    /// `appCrashCount`: `Edm.Int32`
    pub fn app_crash_count(&self) -> Option<i32> {
        self.0.i32("appCrashCount")
    }

    pub fn with_app_crash_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("appCrashCount", value))
    }

    /// `crashedAppCount`: `Edm.Int32`
    pub fn crashed_app_count(&self) -> Option<i32> {
        self.0.i32("crashedAppCount")
    }

    pub fn with_crashed_app_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("crashedAppCount", value))
    }

    /// `appHangCount`: `Edm.Int32`
    pub fn app_hang_count(&self) -> Option<i32> {
        self.0.i32("appHangCount")
    }

    pub fn with_app_hang_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("appHangCount", value))
    }

    /// `processedDateTime`: `Edm.DateTimeOffset`
    pub fn processed_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("processedDateTime")
    }

    pub fn with_processed_date_time(
        self,
        value: impl Into<Nullable<OffsetDateTime>>,
    ) -> Self {
        Self(self.0.with("processedDateTime", value))
    }

    /// `meanTimeToFailureInMinutes`: `Edm.Int32`
    pub fn mean_time_to_failure_in_minutes(&self) -> Option<i32> {
        self.0.i32("meanTimeToFailureInMinutes")
    }

    pub fn with_mean_time_to_failure_in_minutes(
        self,
        value: impl Into<Nullable<i32>>,
    ) -> Self {
        Self(self.0.with("meanTimeToFailureInMinutes", value))
    }

    /// `deviceAppHealthScore`: `Edm.Double`
    pub fn device_app_health_score(&self) -> Option<f64> {
        self.0.f64("deviceAppHealthScore")
    }

    pub fn with_device_app_health_score(self, value: impl Into<Nullable<f64>>) -> Self {
        Self(self.0.with("deviceAppHealthScore", value))
    }

    /// `deviceAppHealthStatus`: `Edm.String`
    pub fn device_app_health_status(&self) -> Option<&str> {
        self.0.str("deviceAppHealthStatus")
    }

    pub fn with_device_app_health_status(
        self,
        value: impl Into<Nullable<String>>,
    ) -> Self {
        Self(self.0.with("deviceAppHealthStatus", value))
    }

    /// `healthStatus`: `microsoft.graph.userExperienceAnalyticsHealthState`
    ///
    /// Possible values are: unknown, insufficientData, needsAttention, meetingGoals.
    pub fn health_status(&self) -> Option<super::UserExperienceAnalyticsHealthState> {
        self.0.enumeration("healthStatus")
    }

    pub fn with_health_status(
        self,
        value: impl Into<Nullable<super::UserExperienceAnalyticsHealthState>>,
    ) -> Self {
        Self(self.0.with("healthStatus", value))
    }

    /// `deviceId`: `Edm.String`
    pub fn device_id(&self) -> Option<&str> {
        self.0.str("deviceId")
    }

    pub fn with_device_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("deviceId", value))
    }

    /// `deviceDisplayName`: `Edm.String`
    pub fn device_display_name(&self) -> Option<&str> {
        self.0.str("deviceDisplayName")
    }

    pub fn with_device_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("deviceDisplayName", value))
    }
}
