// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.userExperienceAnalyticsBatteryHealthDevicePerformance`](https://learn.microsoft.com/graph/api/resources/intune-devices-userexperienceanalyticsbatteryhealthdeviceperformance?view=graph-rest-beta)
    UserExperienceAnalyticsBatteryHealthDevicePerformance = "microsoft.graph.userExperienceAnalyticsBatteryHealthDevicePerformance"
}

impl UserExperienceAnalyticsBatteryHealthDevicePerformance {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `deviceId` in queries.
    pub const DEVICE_ID: Property<Self> = Property::new("deviceId");
    /// `deviceName` in queries.
    pub const DEVICE_NAME: Property<Self> = Property::new("deviceName");
    /// `model` in queries.
    pub const MODEL: Property<Self> = Property::new("model");
    /// `manufacturer` in queries.
    pub const MANUFACTURER: Property<Self> = Property::new("manufacturer");
    /// `maxCapacityPercentage` in queries.
    pub const MAX_CAPACITY_PERCENTAGE: Property<Self> = Property::new("maxCapacityPercentage");
    /// `estimatedRuntimeInMinutes` in queries.
    pub const ESTIMATED_RUNTIME_IN_MINUTES: Property<Self> = Property::new("estimatedRuntimeInMinutes");
    /// `batteryAgeInDays` in queries.
    pub const BATTERY_AGE_IN_DAYS: Property<Self> = Property::new("batteryAgeInDays");
    /// `deviceBatteryHealthScore` in queries.
    pub const DEVICE_BATTERY_HEALTH_SCORE: Property<Self> = Property::new("deviceBatteryHealthScore");
    /// `healthStatus` in queries.
    pub const HEALTH_STATUS: Property<Self> = Property::new("healthStatus");

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

    /// `deviceName`: `Edm.String`
    pub fn device_name(&self) -> Option<&str> {
        self.0.str("deviceName")
    }

    /// Sets `deviceName`.
    pub fn with_device_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("deviceName", value))
    }

    /// `model`: `Edm.String`
    pub fn model(&self) -> Option<&str> {
        self.0.str("model")
    }

    /// Sets `model`.
    pub fn with_model(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("model", value))
    }

    /// `manufacturer`: `Edm.String`
    pub fn manufacturer(&self) -> Option<&str> {
        self.0.str("manufacturer")
    }

    /// Sets `manufacturer`.
    pub fn with_manufacturer(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("manufacturer", value))
    }

    /// `maxCapacityPercentage`: `Edm.Int32`
    pub fn max_capacity_percentage(&self) -> Option<i32> {
        self.0.i32("maxCapacityPercentage")
    }

    /// Sets `maxCapacityPercentage`.
    pub fn with_max_capacity_percentage(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("maxCapacityPercentage", value))
    }

    /// `estimatedRuntimeInMinutes`: `Edm.Int32`
    pub fn estimated_runtime_in_minutes(&self) -> Option<i32> {
        self.0.i32("estimatedRuntimeInMinutes")
    }

    /// Sets `estimatedRuntimeInMinutes`.
    pub fn with_estimated_runtime_in_minutes(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("estimatedRuntimeInMinutes", value))
    }

    /// `batteryAgeInDays`: `Edm.Int32`
    pub fn battery_age_in_days(&self) -> Option<i32> {
        self.0.i32("batteryAgeInDays")
    }

    /// Sets `batteryAgeInDays`.
    pub fn with_battery_age_in_days(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("batteryAgeInDays", value))
    }

    /// `deviceBatteryHealthScore`: `Edm.Int32`
    pub fn device_battery_health_score(&self) -> Option<i32> {
        self.0.i32("deviceBatteryHealthScore")
    }

    /// Sets `deviceBatteryHealthScore`.
    pub fn with_device_battery_health_score(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("deviceBatteryHealthScore", value))
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
}
