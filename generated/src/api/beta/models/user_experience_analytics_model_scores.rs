// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.userExperienceAnalyticsModelScores`](https://learn.microsoft.com/graph/api/resources/intune-devices-userexperienceanalyticsmodelscores?view=graph-rest-beta)
    UserExperienceAnalyticsModelScores = "microsoft.graph.userExperienceAnalyticsModelScores"
}

impl UserExperienceAnalyticsModelScores {
    pub const ID: Property<Self> = Property::new("id");
    pub const MODEL: Property<Self> = Property::new("model");
    pub const MANUFACTURER: Property<Self> = Property::new("manufacturer");
    pub const MODEL_DEVICE_COUNT: Property<Self> = Property::new("modelDeviceCount");
    pub const ENDPOINT_ANALYTICS_SCORE: Property<Self> = Property::new(
        "endpointAnalyticsScore",
    );
    pub const STARTUP_PERFORMANCE_SCORE: Property<Self> = Property::new(
        "startupPerformanceScore",
    );
    pub const APP_RELIABILITY_SCORE: Property<Self> = Property::new(
        "appReliabilityScore",
    );
    pub const WORK_FROM_ANYWHERE_SCORE: Property<Self> = Property::new(
        "workFromAnywhereScore",
    );
    pub const BATTERY_HEALTH_SCORE: Property<Self> = Property::new("batteryHealthScore");
    pub const HEALTH_STATUS: Property<Self> = Property::new("healthStatus");

    /// `id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `model`: `Edm.String`
    pub fn model(&self) -> Option<&str> {
        self.0.str("model")
    }

    pub fn with_model(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("model", value))
    }

    /// `manufacturer`: `Edm.String`
    pub fn manufacturer(&self) -> Option<&str> {
        self.0.str("manufacturer")
    }

    pub fn with_manufacturer(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("manufacturer", value))
    }

    /// `modelDeviceCount`: `Edm.Int64`
    pub fn model_device_count(&self) -> Option<i64> {
        self.0.i64("modelDeviceCount")
    }

    pub fn with_model_device_count(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("modelDeviceCount", value))
    }

    /// `endpointAnalyticsScore`: `Edm.Double`
    pub fn endpoint_analytics_score(&self) -> Option<f64> {
        self.0.f64("endpointAnalyticsScore")
    }

    pub fn with_endpoint_analytics_score(self, value: impl Into<Nullable<f64>>) -> Self {
        Self(self.0.with("endpointAnalyticsScore", value))
    }

    /// `startupPerformanceScore`: `Edm.Double`
    pub fn startup_performance_score(&self) -> Option<f64> {
        self.0.f64("startupPerformanceScore")
    }

    pub fn with_startup_performance_score(
        self,
        value: impl Into<Nullable<f64>>,
    ) -> Self {
        Self(self.0.with("startupPerformanceScore", value))
    }

    /// `appReliabilityScore`: `Edm.Double`
    pub fn app_reliability_score(&self) -> Option<f64> {
        self.0.f64("appReliabilityScore")
    }

    pub fn with_app_reliability_score(self, value: impl Into<Nullable<f64>>) -> Self {
        Self(self.0.with("appReliabilityScore", value))
    }

    /// `workFromAnywhereScore`: `Edm.Double`
    pub fn work_from_anywhere_score(&self) -> Option<f64> {
        self.0.f64("workFromAnywhereScore")
    }

    pub fn with_work_from_anywhere_score(self, value: impl Into<Nullable<f64>>) -> Self {
        Self(self.0.with("workFromAnywhereScore", value))
    }

    /// `batteryHealthScore`: `Edm.Double`
    pub fn battery_health_score(&self) -> Option<f64> {
        self.0.f64("batteryHealthScore")
    }

    pub fn with_battery_health_score(self, value: impl Into<Nullable<f64>>) -> Self {
        Self(self.0.with("batteryHealthScore", value))
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
}
