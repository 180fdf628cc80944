// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.attendeeAvailability`](https://learn.microsoft.com/graph/api/resources/attendeeavailability?view=graph-rest-1.0)
    AttendeeAvailability = "microsoft.graph.attendeeAvailability"
}

impl AttendeeAvailability {
    /// `attendee` in queries.
    pub const ATTENDEE: Property<Self> = Property::new("attendee");
    /// `availability` in queries.
    pub const AVAILABILITY: Property<Self> = Property::new("availability");

    /// `attendee`: `microsoft.graph.attendeeBase`
    pub fn attendee(&self) -> Option<&super::AttendeeBase> {
        self.0.model("attendee")
    }

    /// Sets `attendee`.
    pub fn with_attendee(self, value: impl Into<Nullable<super::AttendeeBase>>) -> Self {
        Self(self.0.with("attendee", value))
    }

    /// `availability`: `microsoft.graph.freeBusyStatus`
    ///
    /// Possible values are: free, tentative, busy, oof, workingElsewhere, unknown.
    pub fn availability(&self) -> Option<super::FreeBusyStatus> {
        self.0.enumeration("availability")
    }

    /// Sets `availability`.
    pub fn with_availability(self, value: impl Into<Nullable<super::FreeBusyStatus>>) -> Self {
        Self(self.0.with("availability", value))
    }
}
