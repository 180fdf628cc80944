// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.userExperienceAnalyticsAppHealthDeviceModelPerformance`](https://learn.microsoft.com/graph/api/resources/intune-devices-userexperienceanalyticsapphealthdevicemodelperformance?view=graph-rest-beta)
    UserExperienceAnalyticsAppHealthDeviceModelPerformance = "microsoft.graph.userExperienceAnalyticsAppHealthDeviceModelPerformance"
}

impl UserExperienceAnalyticsAppHealthDeviceModelPerformance {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `deviceModel` in queries.
    pub const DEVICE_MODEL: Property<Self> = Property::new("deviceModel");
    /// `deviceManufacturer` in queries.
    pub const DEVICE_MANUFACTURER: Property<Self> = Property::new("deviceManufacturer");
    /// `activeDeviceCount` in queries.
    pub const ACTIVE_DEVICE_COUNT: Property<Self> = Property::new("activeDeviceCount");
    /// `meanTimeToFailureInMinutes` in queries.
    pub const MEAN_TIME_TO_FAILURE_IN_MINUTES: Property<Self> = Property::new("meanTimeToFailureInMinutes");
    /// `modelAppHealthScore` in queries.
    pub const MODEL_APP_HEALTH_SCORE: Property<Self> = Property::new("modelAppHealthScore");
    /// `modelAppHealthStatus` in queries.
    pub const MODEL_APP_HEALTH_STATUS: Property<Self> = Property::new("modelAppHealthStatus");
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

    /// `activeDeviceCount`: `Edm.Int32`
    pub fn active_device_count(&self) -> Option<i32> {
        self.0.i32("activeDeviceCount")
    }

    /// Sets `activeDeviceCount`.
    pub fn with_active_device_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("activeDeviceCount", value))
    }

    /// `meanTimeToFailureInMinutes`: `Edm.Int32`
    pub fn mean_time_to_failure_in_minutes(&self) -> Option<i32> {
        self.0.i32("meanTimeToFailureInMinutes")
    }

    /// Sets `meanTimeToFailureInMinutes`.
    pub fn with_mean_time_to_failure_in_minutes(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("meanTimeToFailureInMinutes", value))
    }

    /// `modelAppHealthScore`: `Edm.Double`
    pub fn model_app_health_score(&self) -> Option<f64> {
        self.0.f64("modelAppHealthScore")
    }

    /// Sets `modelAppHealthScore`.
    pub fn with_model_app_health_score(self, value: impl Into<Nullable<f64>>) -> Self {
        Self(self.0.with("modelAppHealthScore", value))
    }

    /// `modelAppHealthStatus`: `Edm.String`
    pub fn model_app_health_status(&self) -> Option<&str> {
        self.0.str("modelAppHealthStatus")
    }

    /// Sets `modelAppHealthStatus`.
    pub fn with_model_app_health_status(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("modelAppHealthStatus", value))
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
