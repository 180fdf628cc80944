// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.userExperienceAnalyticsAppHealthAppPerformanceByAppVersionDeviceId`](https://learn.microsoft.com/graph/api/resources/intune-devices-userexperienceanalyticsapphealthappperformancebyappversiondeviceid?view=graph-rest-beta)
    UserExperienceAnalyticsAppHealthAppPerformanceByAppVersionDeviceId = "microsoft.graph.userExperienceAnalyticsAppHealthAppPerformanceByAppVersionDeviceId"
}

impl UserExperienceAnalyticsAppHealthAppPerformanceByAppVersionDeviceId {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `deviceId` in queries.
    pub const DEVICE_ID: Property<Self> = Property::new("deviceId");
    /// `deviceDisplayName` in queries.
    pub const DEVICE_DISPLAY_NAME: Property<Self> = Property::new("deviceDisplayName");
    /// `processedDateTime` in queries.
    pub const PROCESSED_DATE_TIME: Property<Self> = Property::new("processedDateTime");
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

    /// `processedDateTime`: `Edm.DateTimeOffset`
    pub fn processed_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("processedDateTime")
    }

    /// Sets `processedDateTime`.
    pub fn with_processed_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("processedDateTime", value))
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
