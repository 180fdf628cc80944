// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.shiftAvailability`](https://learn.microsoft.com/graph/api/resources/shiftavailability?view=graph-rest-beta)
    ShiftAvailability = "microsoft.graph.shiftAvailability"
}

impl ShiftAvailability {
    /// `recurrence` in queries.
    pub const RECURRENCE: Property<Self> = Property::new("recurrence");
    /// `timeSlots` in queries.
    pub const TIME_SLOTS: Property<Self> = Property::new("timeSlots");
    /// `timeZone` in queries.
    pub const TIME_ZONE: Property<Self> = Property::new("timeZone");

    /// `recurrence`: `microsoft.graph.patternedRecurrence`
    pub fn recurrence(&self) -> Option<&super::PatternedRecurrence> {
        self.0.model("recurrence")
    }

    /// Sets `recurrence`.
    pub fn with_recurrence(self, value: impl Into<Nullable<super::PatternedRecurrence>>) -> Self {
        Self(self.0.with("recurrence", value))
    }

    /// `timeSlots`: `Collection(microsoft.graph.timeRange)`
    pub fn time_slots(&self) -> Option<&[super::TimeRange]> {
        self.0.models("timeSlots")
    }

    /// Sets `timeSlots`.
    pub fn with_time_slots(self, value: impl Into<Nullable<Vec<super::TimeRange>>>) -> Self {
        Self(self.0.with("timeSlots", value))
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
