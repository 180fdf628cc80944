// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property, Time};

crate::runtime::model! {
    /// [`microsoft.graph.daylightTimeZoneOffset`](https://learn.microsoft.com/graph/api/resources/daylighttimezoneoffset?view=graph-rest-1.0)
    DaylightTimeZoneOffset: super::StandardTimeZoneOffset = "microsoft.graph.daylightTimeZoneOffset"
}

impl DaylightTimeZoneOffset {
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
    /// `daylightBias` in queries.
    pub const DAYLIGHT_BIAS: Property<Self> = Property::new("daylightBias");

    /// Sets `dayOccurrence`.
    pub fn with_day_occurrence(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("dayOccurrence", value))
    }

    /// Sets `dayOfWeek`.
    pub fn with_day_of_week(self, value: impl Into<Nullable<super::DayOfWeek>>) -> Self {
        Self(self.0.with("dayOfWeek", value))
    }

    /// Sets `month`.
    pub fn with_month(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("month", value))
    }

    /// Sets `time`.
    pub fn with_time(self, value: impl Into<Nullable<Time>>) -> Self {
        Self(self.0.with("time", value))
    }

    /// Sets `year`.
    pub fn with_year(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("year", value))
    }

    /// `daylightBias`: `Edm.Int32`
    pub fn daylight_bias(&self) -> Option<i32> {
        self.0.i32("daylightBias")
    }

    /// Sets `daylightBias`.
    pub fn with_daylight_bias(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("daylightBias", value))
    }
}
