// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.userExperienceAnalyticsAppHealthDevicePerformanceDetails`](https://learn.microsoft.com/graph/api/resources/intune-devices-userexperienceanalyticsapphealthdeviceperformancedetails?view=graph-rest-beta)
    UserExperienceAnalyticsAppHealthDevicePerformanceDetails = "microsoft.graph.userExperienceAnalyticsAppHealthDevicePerformanceDetails"
}

impl UserExperienceAnalyticsAppHealthDevicePerformanceDetails {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `eventDateTime` in queries.
    pub const EVENT_DATE_TIME: Property<Self> = Property::new("eventDateTime");
    /// `eventType` in queries.
    pub const EVENT_TYPE: Property<Self> = Property::new("eventType");
    /// `appDisplayName` in queries.
    pub const APP_DISPLAY_NAME: Property<Self> = Property::new("appDisplayName");
    /// `appPublisher` in queries.
    pub const APP_PUBLISHER: Property<Self> = Property::new("appPublisher");
    /// `appVersion` in queries.
    pub const APP_VERSION: Property<Self> = Property::new("appVersion");
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

    /// `eventDateTime`: `Edm.DateTimeOffset`
    pub fn event_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("eventDateTime")
    }

    /// Sets `eventDateTime`.
    pub fn with_event_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("eventDateTime", value))
    }

    /// `eventType`: `Edm.String`
    pub fn event_type(&self) -> Option<&str> {
        self.0.str("eventType")
    }

    /// Sets `eventType`.
    pub fn with_event_type(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("eventType", value))
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
