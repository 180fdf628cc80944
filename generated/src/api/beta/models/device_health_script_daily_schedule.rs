// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property, Time};

crate::runtime::model! {
    /// Inherits from devicehealthscripttimeschedule.
    ///
    /// [`microsoft.graph.deviceHealthScriptDailySchedule`](https://learn.microsoft.com/graph/api/resources/intune-devices-devicehealthscriptdailyschedule?view=graph-rest-beta)
    DeviceHealthScriptDailySchedule: super::DeviceHealthScriptTimeSchedule = "microsoft.graph.deviceHealthScriptDailySchedule"
}

crate::runtime::derived! {
    DeviceHealthScriptDailySchedule: super::DeviceHealthScriptRunSchedule
}

impl DeviceHealthScriptDailySchedule {
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

    /// Sets `useUtc`.
    pub fn with_use_utc(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("useUtc", value))
    }

    /// Sets `time`.
    pub fn with_time(self, value: impl Into<Nullable<Time>>) -> Self {
        Self(self.0.with("time", value))
    }
}
