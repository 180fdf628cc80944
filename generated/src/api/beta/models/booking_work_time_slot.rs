// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Parsed, Property, Time};

crate::runtime::model! {
    /// [`microsoft.graph.bookingWorkTimeSlot`](https://learn.microsoft.com/graph/api/resources/bookingworktimeslot?view=graph-rest-beta)
    BookingWorkTimeSlot = "microsoft.graph.bookingWorkTimeSlot"
}

impl BookingWorkTimeSlot {
    /// `end` in queries.
    pub const END: Property<Self> = Property::new("end");
    /// `start` in queries.
    pub const START: Property<Self> = Property::new("start");

    /// `end`: `Edm.TimeOfDay`
    pub fn end(&self) -> Parsed<Time> {
        self.0.time_of_day("end")
    }

    /// Sets `end`.
    pub fn with_end(self, value: impl Into<Nullable<Time>>) -> Self {
        Self(self.0.with("end", value))
    }

    /// `start`: `Edm.TimeOfDay`
    pub fn start(&self) -> Parsed<Time> {
        self.0.time_of_day("start")
    }

    /// Sets `start`.
    pub fn with_start(self, value: impl Into<Nullable<Time>>) -> Self {
        Self(self.0.with("start", value))
    }
}
