// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.userExperienceAnalyticsModelScores`](https://learn.microsoft.com/graph/api/resources/intune-devices-userexperienceanalyticsmodelscores?view=graph-rest-beta)
    UserExperienceAnalyticsModelScores = "microsoft.graph.userExperienceAnalyticsModelScores"
}

impl UserExperienceAnalyticsModelScores {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `model` in queries.
    pub const MODEL: Property<Self> = Property::new("model");
    /// `manufacturer` in queries.
    pub const MANUFACTURER: Property<Self> = Property::new("manufacturer");
    /// `modelDeviceCount` in queries.
    pub const MODEL_DEVICE_COUNT: Property<Self> = Property::new("modelDeviceCount");
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

    /// `modelDeviceCount`: `Edm.Int64`
    pub fn model_device_count(&self) -> Option<i64> {
        self.0.i64("modelDeviceCount")
    }

    /// Sets `modelDeviceCount`.
    pub fn with_model_device_count(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("modelDeviceCount", value))
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
