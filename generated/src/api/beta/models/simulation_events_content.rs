// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.simulationEventsContent`](https://learn.microsoft.com/graph/api/resources/simulationeventscontent?view=graph-rest-beta)
    SimulationEventsContent = "microsoft.graph.simulationEventsContent"
}

impl SimulationEventsContent {
    /// `compromisedRate` in queries.
    pub const COMPROMISED_RATE: Property<Self> = Property::new("compromisedRate");
    /// `events` in queries.
    pub const EVENTS: Property<Self> = Property::new("events");

    /// `compromisedRate`: `Edm.Double`
    pub fn compromised_rate(&self) -> Option<f64> {
        self.0.f64("compromisedRate")
    }

    /// Sets `compromisedRate`.
    pub fn with_compromised_rate(self, value: impl Into<Nullable<f64>>) -> Self {
        Self(self.0.with("compromisedRate", value))
    }

    /// `events`: `Collection(microsoft.graph.simulationEvent)`
    pub fn events(&self) -> Option<&[super::SimulationEvent]> {
        self.0.models("events")
    }

    /// Sets `events`.
    pub fn with_events(self, value: impl Into<Nullable<Vec<super::SimulationEvent>>>) -> Self {
        Self(self.0.with("events", value))
    }
}
