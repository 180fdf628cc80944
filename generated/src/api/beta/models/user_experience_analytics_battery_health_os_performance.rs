// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.userExperienceAnalyticsBatteryHealthOsPerformance`](https://learn.microsoft.com/graph/api/resources/intune-devices-userexperienceanalyticsbatteryhealthosperformance?view=graph-rest-beta)
    UserExperienceAnalyticsBatteryHealthOsPerformance = "microsoft.graph.userExperienceAnalyticsBatteryHealthOsPerformance"
}

impl UserExperienceAnalyticsBatteryHealthOsPerformance {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `activeDevices` in queries.
    pub const ACTIVE_DEVICES: Property<Self> = Property::new("activeDevices");
    /// `osVersion` in queries.
    pub const OS_VERSION: Property<Self> = Property::new("osVersion");
    /// `osBuildNumber` in queries.
    pub const OS_BUILD_NUMBER: Property<Self> = Property::new("osBuildNumber");
    /// `averageMaxCapacityPercentage` in queries.
    pub const AVERAGE_MAX_CAPACITY_PERCENTAGE: Property<Self> = Property::new("averageMaxCapacityPercentage");
    /// `averageEstimatedRuntimeInMinutes` in queries.
    pub const AVERAGE_ESTIMATED_RUNTIME_IN_MINUTES: Property<Self> = Property::new("averageEstimatedRuntimeInMinutes");
    /// `averageBatteryAgeInDays` in queries.
    pub const AVERAGE_BATTERY_AGE_IN_DAYS: Property<Self> = Property::new("averageBatteryAgeInDays");

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

    /// `osVersion`: `Edm.String`
    pub fn os_version(&self) -> Option<&str> {
        self.0.str("osVersion")
    }

    /// Sets `osVersion`.
    pub fn with_os_version(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("osVersion", value))
    }

    /// `osBuildNumber`: `Edm.String`
    pub fn os_build_number(&self) -> Option<&str> {
        self.0.str("osBuildNumber")
    }

    /// Sets `osBuildNumber`.
    pub fn with_os_build_number(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("osBuildNumber", value))
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
}
