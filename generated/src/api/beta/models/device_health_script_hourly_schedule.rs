// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from deviceHealthScriptRunSchedule.
    ///
    /// [`microsoft.graph.deviceHealthScriptHourlySchedule`](https://learn.microsoft.com/graph/api/resources/intune-devices-devicehealthscripthourlyschedule?view=graph-rest-beta)
    DeviceHealthScriptHourlySchedule: super::DeviceHealthScriptRunSchedule = "microsoft.graph.deviceHealthScriptHourlySchedule"
}

impl DeviceHealthScriptHourlySchedule {
    /// `interval` in queries.
    pub const INTERVAL: Property<Self> = Property::new("interval");

    /// Sets `interval`.
    pub fn with_interval(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("interval", value))
    }
}
