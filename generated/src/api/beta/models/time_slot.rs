// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.timeSlot`](https://learn.microsoft.com/graph/api/resources/timeslot?view=graph-rest-beta)
    TimeSlot = "microsoft.graph.timeSlot"
}

impl TimeSlot {
    /// `end` in queries.
    pub const END: Property<Self> = Property::new("end");
    /// `start` in queries.
    pub const START: Property<Self> = Property::new("start");

    /// `end`: `microsoft.graph.dateTimeTimeZone`
    pub fn end(&self) -> Option<&super::DateTimeTimeZone> {
        self.0.model("end")
    }

    /// Sets `end`.
    pub fn with_end(self, value: impl Into<Nullable<super::DateTimeTimeZone>>) -> Self {
        Self(self.0.with("end", value))
    }

    /// `start`: `microsoft.graph.dateTimeTimeZone`
    pub fn start(&self) -> Option<&super::DateTimeTimeZone> {
        self.0.model("start")
    }

    /// Sets `start`.
    pub fn with_start(self, value: impl Into<Nullable<super::DateTimeTimeZone>>) -> Self {
        Self(self.0.with("start", value))
    }
}
