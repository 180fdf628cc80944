// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.bookingWorkHours`](https://learn.microsoft.com/graph/api/resources/bookingworkhours?view=graph-rest-1.0)
    BookingWorkHours = "microsoft.graph.bookingWorkHours"
}

impl BookingWorkHours {
    /// `day` in queries.
    pub const DAY: Property<Self> = Property::new("day");
    /// `timeSlots` in queries.
    pub const TIME_SLOTS: Property<Self> = Property::new("timeSlots");

    /// `day`: `Edm.String`
    ///
    /// Possible values are: sunday, monday, tuesday, wednesday, thursday, friday, saturday.
    pub fn day(&self) -> Option<&str> {
        self.0.str("day")
    }

    /// Sets `day`.
    pub fn with_day(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("day", value))
    }

    /// `timeSlots`: `Collection(microsoft.graph.bookingWorkTimeSlot)`
    pub fn time_slots(&self) -> Option<&[super::BookingWorkTimeSlot]> {
        self.0.models("timeSlots")
    }

    /// Sets `timeSlots`.
    pub fn with_time_slots(self, value: impl Into<Nullable<Vec<super::BookingWorkTimeSlot>>>) -> Self {
        Self(self.0.with("timeSlots", value))
    }
}
