// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.userExperienceAnalyticsBatteryHealthCapacityDetails`](https://learn.microsoft.com/graph/api/resources/intune-devices-userexperienceanalyticsbatteryhealthcapacitydetails?view=graph-rest-beta)
    UserExperienceAnalyticsBatteryHealthCapacityDetails = "microsoft.graph.userExperienceAnalyticsBatteryHealthCapacityDetails"
}

impl UserExperienceAnalyticsBatteryHealthCapacityDetails {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `activeDevices` in queries.
    pub const ACTIVE_DEVICES: Property<Self> = Property::new("activeDevices");
    /// `batteryCapacityGood` in queries.
    pub const BATTERY_CAPACITY_GOOD: Property<Self> = Property::new("batteryCapacityGood");
    /// `batteryCapacityFair` in queries.
    pub const BATTERY_CAPACITY_FAIR: Property<Self> = Property::new("batteryCapacityFair");
    /// `batteryCapacityPoor` in queries.
    pub const BATTERY_CAPACITY_POOR: Property<Self> = Property::new("batteryCapacityPoor");
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

    /// `batteryCapacityGood`: `Edm.Int32`
    pub fn battery_capacity_good(&self) -> Option<i32> {
        self.0.i32("batteryCapacityGood")
    }

    /// Sets `batteryCapacityGood`.
    pub fn with_battery_capacity_good(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("batteryCapacityGood", value))
    }

    /// `batteryCapacityFair`: `Edm.Int32`
    pub fn battery_capacity_fair(&self) -> Option<i32> {
        self.0.i32("batteryCapacityFair")
    }

    /// Sets `batteryCapacityFair`.
    pub fn with_battery_capacity_fair(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("batteryCapacityFair", value))
    }

    /// `batteryCapacityPoor`: `Edm.Int32`
    pub fn battery_capacity_poor(&self) -> Option<i32> {
        self.0.i32("batteryCapacityPoor")
    }

    /// Sets `batteryCapacityPoor`.
    pub fn with_battery_capacity_poor(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("batteryCapacityPoor", value))
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
