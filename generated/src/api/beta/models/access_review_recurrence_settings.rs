// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.accessReviewRecurrenceSettings`](https://learn.microsoft.com/graph/api/resources/accessreviewrecurrencesettings?view=graph-rest-beta)
    AccessReviewRecurrenceSettings = "microsoft.graph.accessReviewRecurrenceSettings"
}

impl AccessReviewRecurrenceSettings {
    /// `recurrenceType` in queries.
    pub const RECURRENCE_TYPE: Property<Self> = Property::new("recurrenceType");
    /// `recurrenceEndType` in queries.
    pub const RECURRENCE_END_TYPE: Property<Self> = Property::new("recurrenceEndType");
    /// `durationInDays` in queries.
    pub const DURATION_IN_DAYS: Property<Self> = Property::new("durationInDays");
    /// `recurrenceCount` in queries.
    pub const RECURRENCE_COUNT: Property<Self> = Property::new("recurrenceCount");

    /// `recurrenceType`: `Edm.String`
    pub fn recurrence_type(&self) -> Option<&str> {
        self.0.str("recurrenceType")
    }

    /// Sets `recurrenceType`.
    pub fn with_recurrence_type(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("recurrenceType", value))
    }

    /// `recurrenceEndType`: `Edm.String`
    ///
    /// Possible values are: never, endBy, occurrences, recurrenceCount.
    pub fn recurrence_end_type(&self) -> Option<&str> {
        self.0.str("recurrenceEndType")
    }

    /// Sets `recurrenceEndType`.
    pub fn with_recurrence_end_type(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("recurrenceEndType", value))
    }

    /// `durationInDays`: `Edm.Int32`
    pub fn duration_in_days(&self) -> Option<i32> {
        self.0.i32("durationInDays")
    }

    /// Sets `durationInDays`.
    pub fn with_duration_in_days(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("durationInDays", value))
    }

    /// `recurrenceCount`: `Edm.Int32`
    pub fn recurrence_count(&self) -> Option<i32> {
        self.0.i32("recurrenceCount")
    }

    /// Sets `recurrenceCount`.
    pub fn with_recurrence_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("recurrenceCount", value))
    }
}
