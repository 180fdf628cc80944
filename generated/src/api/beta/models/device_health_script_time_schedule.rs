// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Parsed, Property, Time};

crate::runtime::model! {
    /// Inherits from deviceHealthScriptRunSchedule.
    ///
    /// [`microsoft.graph.deviceHealthScriptTimeSchedule`](https://learn.microsoft.com/graph/api/resources/intune-devices-devicehealthscripttimeschedule?view=graph-rest-beta)
    DeviceHealthScriptTimeSchedule: super::DeviceHealthScriptRunSchedule = "microsoft.graph.deviceHealthScriptTimeSchedule" {
        "microsoft.graph.deviceHealthScriptDailySchedule",
        "microsoft.graph.deviceHealthScriptRunOnceSchedule",
    }
}

impl DeviceHealthScriptTimeSchedule {
    /// `interval` in queries.
    pub const INTERVAL: Property<Self> = Property::new("interval");
    /// `useUtc` in queries.
    pub const USE_UTC: Property<Self> = Property::new("useUtc");
    /// `time` in queries.
    pub const TIME: Property<Self> = Property::new("time");

    /// Sets `interval`.
    pub fn with_interval(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("interval", value))
    }

    /// `useUtc`: `Edm.Boolean`
    pub fn use_utc(&self) -> Option<bool> {
        self.0.bool("useUtc")
    }

    /// Sets `useUtc`.
    pub fn with_use_utc(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("useUtc", value))
    }

    /// `time`: `Edm.TimeOfDay`
    pub fn time(&self) -> Parsed<Time> {
        self.0.time_of_day("time")
    }

    /// Sets `time`.
    pub fn with_time(self, value: impl Into<Nullable<Time>>) -> Self {
        Self(self.0.with("time", value))
    }
}
