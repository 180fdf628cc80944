// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.androidDeviceOwnerSystemUpdateFreezePeriod`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-androiddeviceownersystemupdatefreezeperiod?view=graph-rest-beta)
    AndroidDeviceOwnerSystemUpdateFreezePeriod = "microsoft.graph.androidDeviceOwnerSystemUpdateFreezePeriod"
}

impl AndroidDeviceOwnerSystemUpdateFreezePeriod {
    /// `startMonth` in queries.
    pub const START_MONTH: Property<Self> = Property::new("startMonth");
    /// `startDay` in queries.
    pub const START_DAY: Property<Self> = Property::new("startDay");
    /// `endMonth` in queries.
    pub const END_MONTH: Property<Self> = Property::new("endMonth");
    /// `endDay` in queries.
    pub const END_DAY: Property<Self> = Property::new("endDay");

    /// `startMonth`: `Edm.Int32`
    pub fn start_month(&self) -> Option<i32> {
        self.0.i32("startMonth")
    }

    /// Sets `startMonth`.
    pub fn with_start_month(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("startMonth", value))
    }

    /// `startDay`: `Edm.Int32`
    pub fn start_day(&self) -> Option<i32> {
        self.0.i32("startDay")
    }

    /// Sets `startDay`.
    pub fn with_start_day(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("startDay", value))
    }

    /// `endMonth`: `Edm.Int32`
    pub fn end_month(&self) -> Option<i32> {
        self.0.i32("endMonth")
    }

    /// Sets `endMonth`.
    pub fn with_end_month(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("endMonth", value))
    }

    /// `endDay`: `Edm.Int32`
    pub fn end_day(&self) -> Option<i32> {
        self.0.i32("endDay")
    }

    /// Sets `endDay`.
    pub fn with_end_day(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("endDay", value))
    }
}
