// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Parsed, Property, Time};

crate::runtime::model! {
    /// [`microsoft.graph.daylightTimeZoneOffset`](https://learn.microsoft.com/graph/api/resources/daylighttimezoneoffset?view=graph-rest-beta)
    DaylightTimeZoneOffset = "microsoft.graph.daylightTimeZoneOffset"
}

impl DaylightTimeZoneOffset {
    /// `daylightBias` in queries.
    pub const DAYLIGHT_BIAS: Property<Self> = Property::new("daylightBias");
    /// `dayOccurrence` in queries.
    pub const DAY_OCCURRENCE: Property<Self> = Property::new("dayOccurrence");
    /// `dayOfWeek` in queries.
    pub const DAY_OF_WEEK: Property<Self> = Property::new("dayOfWeek");
    /// `month` in queries.
    pub const MONTH: Property<Self> = Property::new("month");
    /// `time` in queries.
    pub const TIME: Property<Self> = Property::new("time");
    /// `year` in queries.
    pub const YEAR: Property<Self> = Property::new("year");

    /// `daylightBias`: `Edm.Int32`
    pub fn daylight_bias(&self) -> Option<i32> {
        self.0.i32("daylightBias")
    }

    /// Sets `daylightBias`.
    pub fn with_daylight_bias(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("daylightBias", value))
    }

    /// `dayOccurrence`: `Edm.Int32`
    pub fn day_occurrence(&self) -> Option<i32> {
        self.0.i32("dayOccurrence")
    }

    /// Sets `dayOccurrence`.
    pub fn with_day_occurrence(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("dayOccurrence", value))
    }

    /// `dayOfWeek`: `Edm.String`
    pub fn day_of_week(&self) -> Option<&str> {
        self.0.str("dayOfWeek")
    }

    /// Sets `dayOfWeek`.
    pub fn with_day_of_week(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("dayOfWeek", value))
    }

    /// `month`: `Edm.Int32`
    pub fn month(&self) -> Option<i32> {
        self.0.i32("month")
    }

    /// Sets `month`.
    pub fn with_month(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("month", value))
    }

    /// `time`: `Edm.TimeOfDay`
    pub fn time(&self) -> Parsed<Time> {
        self.0.time_of_day("time")
    }

    /// Sets `time`.
    pub fn with_time(self, value: impl Into<Nullable<Time>>) -> Self {
        Self(self.0.with("time", value))
    }

    /// `year`: `Edm.Int32`
    pub fn year(&self) -> Option<i32> {
        self.0.i32("year")
    }

    /// Sets `year`.
    pub fn with_year(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("year", value))
    }
}
