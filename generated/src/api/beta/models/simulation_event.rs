// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.simulationEvent`](https://learn.microsoft.com/graph/api/resources/simulationevent?view=graph-rest-beta)
    SimulationEvent = "microsoft.graph.simulationEvent"
}

impl SimulationEvent {
    /// `count` in queries.
    pub const COUNT: Property<Self> = Property::new("count");
    /// `eventName` in queries.
    pub const EVENT_NAME: Property<Self> = Property::new("eventName");

    /// `count`: `Edm.Int32`
    pub fn count(&self) -> Option<i32> {
        self.0.i32("count")
    }

    /// Sets `count`.
    pub fn with_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("count", value))
    }

    /// `eventName`: `Edm.String`
    pub fn event_name(&self) -> Option<&str> {
        self.0.str("eventName")
    }

    /// Sets `eventName`.
    pub fn with_event_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("eventName", value))
    }
}
