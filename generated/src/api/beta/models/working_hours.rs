// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Parsed, Property, Time};

crate::runtime::model! {
    /// [`microsoft.graph.workingHours`](https://learn.microsoft.com/graph/api/resources/workinghours?view=graph-rest-beta)
    WorkingHours = "microsoft.graph.workingHours"
}

impl WorkingHours {
    /// `daysOfWeek` in queries.
    pub const DAYS_OF_WEEK: Property<Self> = Property::new("daysOfWeek");
    /// `startTime` in queries.
    pub const START_TIME: Property<Self> = Property::new("startTime");
    /// `endTime` in queries.
    pub const END_TIME: Property<Self> = Property::new("endTime");
    /// `timeZone` in queries.
    pub const TIME_ZONE: Property<Self> = Property::new("timeZone");

    /// `daysOfWeek`: `Collection(microsoft.graph.dayOfWeek)`
    pub fn days_of_week(&self) -> Option<Vec<super::DayOfWeek>> {
        self.0.enumerations("daysOfWeek")
    }

    /// Sets `daysOfWeek`.
    pub fn with_days_of_week(self, value: impl Into<Nullable<Vec<super::DayOfWeek>>>) -> Self {
        Self(self.0.with("daysOfWeek", value))
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

    /// `timeZone`: `microsoft.graph.timeZoneBase`
    pub fn time_zone(&self) -> Option<&super::TimeZoneBase> {
        self.0.model("timeZone")
    }

    /// Sets `timeZone`.
    pub fn with_time_zone(self, value: impl Into<Nullable<super::TimeZoneBase>>) -> Self {
        Self(self.0.with("timeZone", value))
    }
}
