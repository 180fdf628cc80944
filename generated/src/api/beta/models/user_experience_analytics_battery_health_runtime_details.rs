// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.userExperienceAnalyticsBatteryHealthRuntimeDetails`](https://learn.microsoft.com/graph/api/resources/intune-devices-userexperienceanalyticsbatteryhealthruntimedetails?view=graph-rest-beta)
    UserExperienceAnalyticsBatteryHealthRuntimeDetails = "microsoft.graph.userExperienceAnalyticsBatteryHealthRuntimeDetails"
}

impl UserExperienceAnalyticsBatteryHealthRuntimeDetails {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `activeDevices` in queries.
    pub const ACTIVE_DEVICES: Property<Self> = Property::new("activeDevices");
    /// `batteryRuntimeGood` in queries.
    pub const BATTERY_RUNTIME_GOOD: Property<Self> = Property::new("batteryRuntimeGood");
    /// `batteryRuntimeFair` in queries.
    pub const BATTERY_RUNTIME_FAIR: Property<Self> = Property::new("batteryRuntimeFair");
    /// `batteryRuntimePoor` in queries.
    pub const BATTERY_RUNTIME_POOR: Property<Self> = Property::new("batteryRuntimePoor");
    /// `lastRefreshedDateTime` in queries.
    pub const LAST_REFRESHED_DATE_TIME: Property<Self> = Property::new("lastRefreshedDateTime");

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

    /// `batteryRuntimeGood`: `Edm.Int32`
    pub fn battery_runtime_good(&self) -> Option<i32> {
        self.0.i32("batteryRuntimeGood")
    }

    /// Sets `batteryRuntimeGood`.
    pub fn with_battery_runtime_good(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("batteryRuntimeGood", value))
    }

    /// `batteryRuntimeFair`: `Edm.Int32`
    pub fn battery_runtime_fair(&self) -> Option<i32> {
        self.0.i32("batteryRuntimeFair")
    }

    /// Sets `batteryRuntimeFair`.
    pub fn with_battery_runtime_fair(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("batteryRuntimeFair", value))
    }

    /// `batteryRuntimePoor`: `Edm.Int32`
    pub fn battery_runtime_poor(&self) -> Option<i32> {
        self.0.i32("batteryRuntimePoor")
    }

    /// Sets `batteryRuntimePoor`.
    pub fn with_battery_runtime_poor(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("batteryRuntimePoor", value))
    }

    /// `lastRefreshedDateTime`: `Edm.DateTimeOffset`
    pub fn last_refreshed_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("lastRefreshedDateTime")
    }

    /// Sets `lastRefreshedDateTime`.
    pub fn with_last_refreshed_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("lastRefreshedDateTime", value))
    }
}
