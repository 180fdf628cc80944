// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.userExperienceAnalyticsDeviceScores`](https://learn.microsoft.com/graph/api/resources/intune-devices-userexperienceanalyticsdevicescores?view=graph-rest-beta)
    UserExperienceAnalyticsDeviceScores = "microsoft.graph.userExperienceAnalyticsDeviceScores"
}

impl UserExperienceAnalyticsDeviceScores {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `deviceName` in queries.
    pub const DEVICE_NAME: Property<Self> = Property::new("deviceName");
    /// `model` in queries.
    pub const MODEL: Property<Self> = Property::new("model");
    /// `manufacturer` in queries.
    pub const MANUFACTURER: Property<Self> = Property::new("manufacturer");
    /// `endpointAnalyticsScore` in queries.
    pub const ENDPOINT_ANALYTICS_SCORE: Property<Self> = Property::new("endpointAnalyticsScore");
    /// `startupPerformanceScore` in queries.
    pub const STARTUP_PERFORMANCE_SCORE: Property<Self> = Property::new("startupPerformanceScore");
    /// `appReliabilityScore` in queries.
    pub const APP_RELIABILITY_SCORE: Property<Self> = Property::new("appReliabilityScore");
    /// `workFromAnywhereScore` in queries.
    pub const WORK_FROM_ANYWHERE_SCORE: Property<Self> = Property::new("workFromAnywhereScore");
    /// `batteryHealthScore` in queries.
    pub const BATTERY_HEALTH_SCORE: Property<Self> = Property::new("batteryHealthScore");
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

    /// `endpointAnalyticsScore`: `Edm.Double`
    pub fn endpoint_analytics_score(&self) -> Option<f64> {
        self.0.f64("endpointAnalyticsScore")
    }

    /// Sets `endpointAnalyticsScore`.
    pub fn with_endpoint_analytics_score(self, value: impl Into<Nullable<f64>>) -> Self {
        Self(self.0.with("endpointAnalyticsScore", value))
    }

    /// `startupPerformanceScore`: `Edm.Double`
    pub fn startup_performance_score(&self) -> Option<f64> {
        self.0.f64("startupPerformanceScore")
    }

    /// Sets `startupPerformanceScore`.
    pub fn with_startup_performance_score(self, value: impl Into<Nullable<f64>>) -> Self {
        Self(self.0.with("startupPerformanceScore", value))
    }

    /// `appReliabilityScore`: `Edm.Double`
    pub fn app_reliability_score(&self) -> Option<f64> {
        self.0.f64("appReliabilityScore")
    }

    /// Sets `appReliabilityScore`.
    pub fn with_app_reliability_score(self, value: impl Into<Nullable<f64>>) -> Self {
        Self(self.0.with("appReliabilityScore", value))
    }

    /// `workFromAnywhereScore`: `Edm.Double`
    pub fn work_from_anywhere_score(&self) -> Option<f64> {
        self.0.f64("workFromAnywhereScore")
    }

    /// Sets `workFromAnywhereScore`.
    pub fn with_work_from_anywhere_score(self, value: impl Into<Nullable<f64>>) -> Self {
        Self(self.0.with("workFromAnywhereScore", value))
    }

    /// `batteryHealthScore`: `Edm.Double`
    pub fn battery_health_score(&self) -> Option<f64> {
        self.0.f64("batteryHealthScore")
    }

    /// Sets `batteryHealthScore`.
    pub fn with_battery_health_score(self, value: impl Into<Nullable<f64>>) -> Self {
        Self(self.0.with("batteryHealthScore", value))
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
