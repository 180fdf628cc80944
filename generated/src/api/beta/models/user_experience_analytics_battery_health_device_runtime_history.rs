// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.userExperienceAnalyticsBatteryHealthDeviceRuntimeHistory`](https://learn.microsoft.com/graph/api/resources/intune-devices-userexperienceanalyticsbatteryhealthdeviceruntimehistory?view=graph-rest-beta)
    UserExperienceAnalyticsBatteryHealthDeviceRuntimeHistory = "microsoft.graph.userExperienceAnalyticsBatteryHealthDeviceRuntimeHistory"
}

impl UserExperienceAnalyticsBatteryHealthDeviceRuntimeHistory {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `deviceId` in queries.
    pub const DEVICE_ID: Property<Self> = Property::new("deviceId");
    /// `runtimeDateTime` in queries.
    pub const RUNTIME_DATE_TIME: Property<Self> = Property::new("runtimeDateTime");
    /// `estimatedRuntimeInMinutes` in queries.
    pub const ESTIMATED_RUNTIME_IN_MINUTES: Property<Self> = Property::new("estimatedRuntimeInMinutes");

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

    /// `runtimeDateTime`: `Edm.String`
    pub fn runtime_date_time(&self) -> Option<&str> {
        self.0.str("runtimeDateTime")
    }

    /// Sets `runtimeDateTime`.
    pub fn with_runtime_date_time(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("runtimeDateTime", value))
    }

    /// `estimatedRuntimeInMinutes`: `Edm.Int32`
    pub fn estimated_runtime_in_minutes(&self) -> Option<i32> {
        self.0.i32("estimatedRuntimeInMinutes")
    }

    /// Sets `estimatedRuntimeInMinutes`.
    pub fn with_estimated_runtime_in_minutes(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("estimatedRuntimeInMinutes", value))
    }
}
