// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Parsed, Property, Time};

crate::runtime::model! {
    /// [`microsoft.graph.customUpdateTimeWindow`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-customupdatetimewindow?view=graph-rest-beta)
    CustomUpdateTimeWindow = "microsoft.graph.customUpdateTimeWindow"
}

impl CustomUpdateTimeWindow {
    /// `startDay` in queries.
    pub const START_DAY: Property<Self> = Property::new("startDay");
    /// `endDay` in queries.
    pub const END_DAY: Property<Self> = Property::new("endDay");
    /// `startTime` in queries.
    pub const START_TIME: Property<Self> = Property::new("startTime");
    /// `endTime` in queries.
    pub const END_TIME: Property<Self> = Property::new("endTime");

    /// `startDay`: `microsoft.graph.dayOfWeek`
    ///
    /// Possible values are: sunday, monday, tuesday, wednesday, thursday, friday, saturday.
    pub fn start_day(&self) -> Option<super::DayOfWeek> {
        self.0.enumeration("startDay")
    }

    /// Sets `startDay`.
    pub fn with_start_day(self, value: impl Into<Nullable<super::DayOfWeek>>) -> Self {
        Self(self.0.with("startDay", value))
    }

    /// `endDay`: `microsoft.graph.dayOfWeek`
    ///
    /// Possible values are: sunday, monday, tuesday, wednesday, thursday, friday, saturday.
    pub fn end_day(&self) -> Option<super::DayOfWeek> {
        self.0.enumeration("endDay")
    }

    /// Sets `endDay`.
    pub fn with_end_day(self, value: impl Into<Nullable<super::DayOfWeek>>) -> Self {
        Self(self.0.with("endDay", value))
    }

    /// `startTime`: `Edm.TimeOfDay`
    pub fn start_time(&self) -> Parsed<Time> {
        self.0.time_of_day("startTime")
    }

    /// Sets `startTime`.
    pub fn with_start_time(self, value: impl Into<Nullable<Time>>) -> Self {
        Self(self.0.with("startTime", value))
    }

    /// `endTime`: `Edm.TimeOfDay`
    pub fn end_time(&self) -> Parsed<Time> {
        self.0.time_of_day("endTime")
    }

    /// Sets `endTime`.
    pub fn with_end_time(self, value: impl Into<Nullable<Time>>) -> Self {
        Self(self.0.with("endTime", value))
    }
}
