// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.recurrencePattern`](https://learn.microsoft.com/graph/api/resources/recurrencepattern?view=graph-rest-1.0)
    RecurrencePattern = "microsoft.graph.recurrencePattern"
}

impl RecurrencePattern {
    /// `dayOfMonth` in queries.
    pub const DAY_OF_MONTH: Property<Self> = Property::new("dayOfMonth");
    /// `daysOfWeek` in queries.
    pub const DAYS_OF_WEEK: Property<Self> = Property::new("daysOfWeek");
    /// `firstDayOfWeek` in queries.
    pub const FIRST_DAY_OF_WEEK: Property<Self> = Property::new("firstDayOfWeek");
    /// `index` in queries.
    pub const INDEX: Property<Self> = Property::new("index");
    /// `interval` in queries.
    pub const INTERVAL: Property<Self> = Property::new("interval");
    /// `month` in queries.
    pub const MONTH: Property<Self> = Property::new("month");
    /// `type` in queries.
    pub const TYPE: Property<Self> = Property::new("type");

    /// `dayOfMonth`: `Edm.Int32`
    pub fn day_of_month(&self) -> Option<i32> {
        self.0.i32("dayOfMonth")
    }

    /// Sets `dayOfMonth`.
    pub fn with_day_of_month(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("dayOfMonth", value))
    }

    /// `daysOfWeek`: `Collection(microsoft.graph.dayOfWeek)`
    ///
    /// Possible values are: sunday, monday, tuesday, wednesday, thursday, friday, saturday.
    pub fn days_of_week(&self) -> Option<Vec<super::DayOfWeek>> {
        self.0.enumerations("daysOfWeek")
    }

    /// Sets `daysOfWeek`.
    pub fn with_days_of_week(self, value: impl Into<Nullable<Vec<super::DayOfWeek>>>) -> Self {
        Self(self.0.with("daysOfWeek", value))
    }

    /// `firstDayOfWeek`: `microsoft.graph.dayOfWeek`
    ///
    /// Possible values are: sunday, monday, tuesday, wednesday, thursday, friday, saturday.
    pub fn first_day_of_week(&self) -> Option<super::DayOfWeek> {
        self.0.enumeration("firstDayOfWeek")
    }

    /// Sets `firstDayOfWeek`.
    pub fn with_first_day_of_week(self, value: impl Into<Nullable<super::DayOfWeek>>) -> Self {
        Self(self.0.with("firstDayOfWeek", value))
    }

    /// `index`: `microsoft.graph.weekIndex`
    ///
    /// Possible values are: first, second, third, fourth, last.
    pub fn index(&self) -> Option<super::WeekIndex> {
        self.0.enumeration("index")
    }

    /// Sets `index`.
    pub fn with_index(self, value: impl Into<Nullable<super::WeekIndex>>) -> Self {
        Self(self.0.with("index", value))
    }

    /// `interval`: `Edm.Int32`
    ///
    /// Required.
    pub fn interval(&self) -> Option<i32> {
        self.0.i32("interval")
    }

    /// Sets `interval`.
    pub fn with_interval(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("interval", value))
    }

    /// `month`: `Edm.Int32`
    pub fn month(&self) -> Option<i32> {
        self.0.i32("month")
    }

    /// Sets `month`.
    pub fn with_month(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("month", value))
    }

    /// `type`: `microsoft.graph.recurrencePatternType`
    ///
    /// Required.
    pub fn type_(&self) -> Option<super::RecurrencePatternType> {
        self.0.enumeration("type")
    }

    /// Sets `type`.
    pub fn with_type(self, value: impl Into<Nullable<super::RecurrencePatternType>>) -> Self {
        Self(self.0.with("type", value))
    }
}
