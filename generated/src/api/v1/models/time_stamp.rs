// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Date, Nullable, Parsed, Property, Time};

crate::runtime::model! {
    /// [`microsoft.graph.timeStamp`](https://learn.microsoft.com/graph/api/resources/timestamp?view=graph-rest-1.0)
    TimeStamp = "microsoft.graph.timeStamp"
}

impl TimeStamp {
    /// `date` in queries.
    pub const DATE: Property<Self> = Property::new("date");
    /// `time` in queries.
    pub const TIME: Property<Self> = Property::new("time");
    /// `timeZone` in queries.
    pub const TIME_ZONE: Property<Self> = Property::new("timeZone");

    /// `date`: `Edm.Date`
    pub fn date(&self) -> Parsed<Date> {
        self.0.date("date")
    }

    /// Sets `date`.
    pub fn with_date(self, value: impl Into<Nullable<Date>>) -> Self {
        Self(self.0.with("date", value))
    }

    /// `time`: `Edm.TimeOfDay`
    pub fn time(&self) -> Parsed<Time> {
        self.0.time_of_day("time")
    }

    /// Sets `time`.
    pub fn with_time(self, value: impl Into<Nullable<Time>>) -> Self {
        Self(self.0.with("time", value))
    }

    /// `timeZone`: `Edm.String`
    pub fn time_zone(&self) -> Option<&str> {
        self.0.str("timeZone")
    }

    /// Sets `timeZone`.
    pub fn with_time_zone(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("timeZone", value))
    }
}
