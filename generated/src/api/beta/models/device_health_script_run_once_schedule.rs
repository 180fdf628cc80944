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
    pub const INTERVAL: Property<Self> = Property::new("interval");
    pub const USE_UTC: Property<Self> = Property::new("useUtc");
    pub const TIME: Property<Self> = Property::new("time");
    pub const DATE: Property<Self> = Property::new("date");

    pub fn with_interval(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("interval", value))
    }

    pub fn with_use_utc(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("useUtc", value))
    }

    pub fn with_time(self, value: impl Into<Nullable<Time>>) -> Self {
        Self(self.0.with("time", value))
    }

    /// `date`: `Edm.Date`
    pub fn date(&self) -> Parsed<Date> {
        self.0.date("date")
    }

    pub fn with_date(self, value: impl Into<Nullable<Date>>) -> Self {
        Self(self.0.with("date", value))
    }
}
