// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Parsed, Property, Time};

crate::runtime::model! {
    /// [`microsoft.graph.updateWindow`](https://learn.microsoft.com/graph/api/resources/updatewindow?view=graph-rest-beta)
    UpdateWindow = "microsoft.graph.updateWindow"
}

impl UpdateWindow {
    /// `updateWindowEndTime` in queries.
    pub const UPDATE_WINDOW_END_TIME: Property<Self> = Property::new("updateWindowEndTime");
    /// `updateWindowStartTime` in queries.
    pub const UPDATE_WINDOW_START_TIME: Property<Self> = Property::new("updateWindowStartTime");

    /// `updateWindowEndTime`: `Edm.TimeOfDay`
    pub fn update_window_end_time(&self) -> Parsed<Time> {
        self.0.time_of_day("updateWindowEndTime")
    }

    /// Sets `updateWindowEndTime`.
    pub fn with_update_window_end_time(self, value: impl Into<Nullable<Time>>) -> Self {
        Self(self.0.with("updateWindowEndTime", value))
    }

    /// `updateWindowStartTime`: `Edm.TimeOfDay`
    pub fn update_window_start_time(&self) -> Parsed<Time> {
        self.0.time_of_day("updateWindowStartTime")
    }

    /// Sets `updateWindowStartTime`.
    pub fn with_update_window_start_time(self, value: impl Into<Nullable<Time>>) -> Self {
        Self(self.0.with("updateWindowStartTime", value))
    }
}
