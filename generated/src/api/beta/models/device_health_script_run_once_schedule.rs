// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Date, Nullable, Parsed, Property, Time};

crate::runtime::model! {
    /// Inherits from devicehealthscripttimeschedule.
    ///
    /// [`microsoft.graph.deviceHealthScriptRunOnceSchedule`](https://learn.microsoft.com/graph/api/resources/intune-devices-devicehealthscriptrunonceschedule?view=graph-rest-beta)
    DeviceHealthScriptRunOnceSchedule: super::DeviceHealthScriptTimeSchedule = "microsoft.graph.deviceHealthScriptRunOnceSchedule"
}

crate::runtime::derived! {
    DeviceHealthScriptRunOnceSchedule: super::DeviceHealthScriptRunSchedule
}

impl DeviceHealthScriptRunOnceSchedule {
    /// `interval` in queries.
    pub const INTERVAL: Property<Self> = Property::new("interval");
    /// `useUtc` in queries.
    pub const USE_UTC: Property<Self> = Property::new("useUtc");
    /// `time` in queries.
    pub const TIME: Property<Self> = Property::new("time");
    /// `date` in queries.
    pub const DATE: Property<Self> = Property::new("date");

    /// Sets `interval`.
    pub fn with_interval(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("interval", value))
    }

    /// Sets `useUtc`.
    pub fn with_use_utc(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("useUtc", value))
    }

    /// Sets `time`.
    pub fn with_time(self, value: impl Into<Nullable<Time>>) -> Self {
        Self(self.0.with("time", value))
    }

    /// `date`: `Edm.Date`
    pub fn date(&self) -> Parsed<Date> {
        self.0.date("date")
    }

    /// Sets `date`.
    pub fn with_date(self, value: impl Into<Nullable<Date>>) -> Self {
        Self(self.0.with("date", value))
    }
}
