// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.userExperienceAnalyticsBatteryHealthModelPerformance`](https://learn.microsoft.com/graph/api/resources/intune-devices-userexperienceanalyticsbatteryhealthmodelperformance?view=graph-rest-beta)
    UserExperienceAnalyticsBatteryHealthModelPerformance = "microsoft.graph.userExperienceAnalyticsBatteryHealthModelPerformance"
}

impl UserExperienceAnalyticsBatteryHealthModelPerformance {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `activeDevices` in queries.
    pub const ACTIVE_DEVICES: Property<Self> = Property::new("activeDevices");
    /// `model` in queries.
    pub const MODEL: Property<Self> = Property::new("model");
    /// `manufacturer` in queries.
    pub const MANUFACTURER: Property<Self> = Property::new("manufacturer");
    /// `averageMaxCapacityPercentage` in queries.
    pub const AVERAGE_MAX_CAPACITY_PERCENTAGE: Property<Self> = Property::new("averageMaxCapacityPercentage");
    /// `averageEstimatedRuntimeInMinutes` in queries.
    pub const AVERAGE_ESTIMATED_RUNTIME_IN_MINUTES: Property<Self> = Property::new("averageEstimatedRuntimeInMinutes");
    /// `averageBatteryAgeInDays` in queries.
    pub const AVERAGE_BATTERY_AGE_IN_DAYS: Property<Self> = Property::new("averageBatteryAgeInDays");
    /// `modelBatteryHealthScore` in queries.
    pub const MODEL_BATTERY_HEALTH_SCORE: Property<Self> = Property::new("modelBatteryHealthScore");

    /// `id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `activeDevices`: `Edm.Int32`
    pub fn active_devices(&self) -> Option<i32> {
        self.0.i32("activeDevices")
    }

    /// Sets `activeDevices`.
    pub fn with_active_devices(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("activeDevices", value))
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

    /// `averageMaxCapacityPercentage`: `Edm.Int32`
    pub fn average_max_capacity_percentage(&self) -> Option<i32> {
        self.0.i32("averageMaxCapacityPercentage")
    }

    /// Sets `averageMaxCapacityPercentage`.
    pub fn with_average_max_capacity_percentage(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("averageMaxCapacityPercentage", value))
    }

    /// `averageEstimatedRuntimeInMinutes`: `Edm.Int32`
    pub fn average_estimated_runtime_in_minutes(&self) -> Option<i32> {
        self.0.i32("averageEstimatedRuntimeInMinutes")
    }

    /// Sets `averageEstimatedRuntimeInMinutes`.
    pub fn with_average_estimated_runtime_in_minutes(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("averageEstimatedRuntimeInMinutes", value))
    }

    /// `averageBatteryAgeInDays`: `Edm.Int32`
    pub fn average_battery_age_in_days(&self) -> Option<i32> {
        self.0.i32("averageBatteryAgeInDays")
    }

    /// Sets `averageBatteryAgeInDays`.
    pub fn with_average_battery_age_in_days(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("averageBatteryAgeInDays", value))
    }

    /// `modelBatteryHealthScore`: `Edm.Int32`
    pub fn model_battery_health_score(&self) -> Option<i32> {
        self.0.i32("modelBatteryHealthScore")
    }

    /// Sets `modelBatteryHealthScore`.
    pub fn with_model_battery_health_score(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("modelBatteryHealthScore", value))
    }
}
