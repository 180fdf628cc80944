// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Parsed, Property, Time};

crate::runtime::model! {
    /// [`microsoft.graph.timeRange`](https://learn.microsoft.com/graph/api/resources/timerange?view=graph-rest-beta)
    TimeRange = "microsoft.graph.timeRange"
}

impl TimeRange {
    /// `endTime` in queries.
    pub const END_TIME: Property<Self> = Property::new("endTime");
    /// `startTime` in queries.
    pub const START_TIME: Property<Self> = Property::new("startTime");

    /// `endTime`: `Edm.TimeOfDay`
    pub fn end_time(&self) -> Parsed<Time> {
        self.0.time_of_day("endTime")
    }

    /// Sets `endTime`.
    pub fn with_end_time(self, value: impl Into<Nullable<Time>>) -> Self {
        Self(self.0.with("endTime", value))
    }

    /// `startTime`: `Edm.TimeOfDay`
    pub fn start_time(&self) -> Parsed<Time> {
        self.0.time_of_day("startTime")
    }

    /// Sets `startTime`.
    pub fn with_start_time(self, value: impl Into<Nullable<Time>>) -> Self {
        Self(self.0.with("startTime", value))
    }
}
