// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Date, Nullable, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.recurrenceRange`](https://learn.microsoft.com/graph/api/resources/recurrencerange?view=graph-rest-beta)
    RecurrenceRange = "microsoft.graph.recurrenceRange"
}

impl RecurrenceRange {
    /// `endDate` in queries.
    pub const END_DATE: Property<Self> = Property::new("endDate");
    /// `numberOfOccurrences` in queries.
    pub const NUMBER_OF_OCCURRENCES: Property<Self> = Property::new("numberOfOccurrences");
    /// `recurrenceTimeZone` in queries.
    pub const RECURRENCE_TIME_ZONE: Property<Self> = Property::new("recurrenceTimeZone");
    /// `startDate` in queries.
    pub const START_DATE: Property<Self> = Property::new("startDate");
    /// `type` in queries.
    pub const TYPE: Property<Self> = Property::new("type");

    /// `endDate`: `Edm.Date`
    pub fn end_date(&self) -> Parsed<Date> {
        self.0.date("endDate")
    }

    /// Sets `endDate`.
    pub fn with_end_date(self, value: impl Into<Nullable<Date>>) -> Self {
        Self(self.0.with("endDate", value))
    }

    /// `numberOfOccurrences`: `Edm.Int32`
    pub fn number_of_occurrences(&self) -> Option<i32> {
        self.0.i32("numberOfOccurrences")
    }

    /// Sets `numberOfOccurrences`.
    pub fn with_number_of_occurrences(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("numberOfOccurrences", value))
    }

    /// `recurrenceTimeZone`: `Edm.String`
    ///
    /// Optional.
    pub fn recurrence_time_zone(&self) -> Option<&str> {
        self.0.str("recurrenceTimeZone")
    }

    /// Sets `recurrenceTimeZone`.
    pub fn with_recurrence_time_zone(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("recurrenceTimeZone", value))
    }

    /// `startDate`: `Edm.Date`
    ///
    /// Required.
    pub fn start_date(&self) -> Parsed<Date> {
        self.0.date("startDate")
    }

    /// Sets `startDate`.
    pub fn with_start_date(self, value: impl Into<Nullable<Date>>) -> Self {
        Self(self.0.with("startDate", value))
    }

    /// `type`: `microsoft.graph.recurrenceRangeType`
    ///
    /// Required. Possible values are: endDate, noEnd, numbered.
    pub fn type_(&self) -> Option<super::RecurrenceRangeType> {
        self.0.enumeration("type")
    }

    /// Sets `type`.
    pub fn with_type(self, value: impl Into<Nullable<super::RecurrenceRangeType>>) -> Self {
        Self(self.0.with("type", value))
    }
}
