// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.deviceHealthScriptRunSchedule`](https://learn.microsoft.com/graph/api/resources/intune-devices-devicehealthscriptrunschedule?view=graph-rest-beta)
    DeviceHealthScriptRunSchedule = "microsoft.graph.deviceHealthScriptRunSchedule" {
        "microsoft.graph.deviceHealthScriptDailySchedule",
        "microsoft.graph.deviceHealthScriptHourlySchedule",
        "microsoft.graph.deviceHealthScriptRunOnceSchedule",
        "microsoft.graph.deviceHealthScriptTimeSchedule",
    }
}

impl DeviceHealthScriptRunSchedule {
    /// `interval` in queries.
    pub const INTERVAL: Property<Self> = Property::new("interval");

    /// `interval`: `Edm.Int32`
    pub fn interval(&self) -> Option<i32> {
        self.0.i32("interval")
    }

    /// Sets `interval`.
    pub fn with_interval(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("interval", value))
    }
}
