// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.timeCardEntry`](https://learn.microsoft.com/graph/api/resources/timecardentry?view=graph-rest-beta)
    TimeCardEntry = "microsoft.graph.timeCardEntry"
}

impl TimeCardEntry {
    /// `clockInEvent` in queries.
    pub const CLOCK_IN_EVENT: Property<Self> = Property::new("clockInEvent");
    /// `clockOutEvent` in queries.
    pub const CLOCK_OUT_EVENT: Property<Self> = Property::new("clockOutEvent");
    /// `breaks` in queries.
    pub const BREAKS: Property<Self> = Property::new("breaks");

    /// `clockInEvent`: `microsoft.graph.timeCardEvent`
    pub fn clock_in_event(&self) -> Option<&super::TimeCardEvent> {
        self.0.model("clockInEvent")
    }

    /// Sets `clockInEvent`.
    pub fn with_clock_in_event(self, value: impl Into<Nullable<super::TimeCardEvent>>) -> Self {
        Self(self.0.with("clockInEvent", value))
    }

    /// `clockOutEvent`: `microsoft.graph.timeCardEvent`
    pub fn clock_out_event(&self) -> Option<&super::TimeCardEvent> {
        self.0.model("clockOutEvent")
    }

    /// Sets `clockOutEvent`.
    pub fn with_clock_out_event(self, value: impl Into<Nullable<super::TimeCardEvent>>) -> Self {
        Self(self.0.with("clockOutEvent", value))
    }

    /// `breaks`: `Collection(microsoft.graph.timeCardBreak)`
    pub fn breaks(&self) -> Option<&[super::TimeCardBreak]> {
        self.0.models("breaks")
    }

    /// Sets `breaks`.
    pub fn with_breaks(self, value: impl Into<Nullable<Vec<super::TimeCardBreak>>>) -> Self {
        Self(self.0.with("breaks", value))
    }
}
