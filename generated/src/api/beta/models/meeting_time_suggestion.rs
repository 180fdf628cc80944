// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.meetingTimeSuggestion`](https://learn.microsoft.com/graph/api/resources/meetingtimesuggestion?view=graph-rest-beta)
    MeetingTimeSuggestion = "microsoft.graph.meetingTimeSuggestion"
}

impl MeetingTimeSuggestion {
    /// `attendeeAvailability` in queries.
    pub const ATTENDEE_AVAILABILITY: Property<Self> = Property::new("attendeeAvailability");
    /// `confidence` in queries.
    pub const CONFIDENCE: Property<Self> = Property::new("confidence");
    /// `locations` in queries.
    pub const LOCATIONS: Property<Self> = Property::new("locations");
    /// `meetingTimeSlot` in queries.
    pub const MEETING_TIME_SLOT: Property<Self> = Property::new("meetingTimeSlot");
    /// `order` in queries.
    pub const ORDER: Property<Self> = Property::new("order");
    /// `organizerAvailability` in queries.
    pub const ORGANIZER_AVAILABILITY: Property<Self> = Property::new("organizerAvailability");
    /// `suggestionReason` in queries.
    pub const SUGGESTION_REASON: Property<Self> = Property::new("suggestionReason");

    /// `attendeeAvailability`: `Collection(microsoft.graph.attendeeAvailability)`
    pub fn attendee_availability(&self) -> Option<&[super::AttendeeAvailability]> {
        self.0.models("attendeeAvailability")
    }

    /// Sets `attendeeAvailability`.
    pub fn with_attendee_availability(self, value: impl Into<Nullable<Vec<super::AttendeeAvailability>>>) -> Self {
        Self(self.0.with("attendeeAvailability", value))
    }

    /// `confidence`: `Edm.Double`
    pub fn confidence(&self) -> Option<f64> {
        self.0.f64("confidence")
    }

    /// Sets `confidence`.
    pub fn with_confidence(self, value: impl Into<Nullable<f64>>) -> Self {
        Self(self.0.with("confidence", value))
    }

    /// `locations`: `Collection(microsoft.graph.location)`
    pub fn locations(&self) -> Option<&[super::Location]> {
        self.0.models("locations")
    }

    /// Sets `locations`.
    pub fn with_locations(self, value: impl Into<Nullable<Vec<super::Location>>>) -> Self {
        Self(self.0.with("locations", value))
    }

    /// `meetingTimeSlot`: `microsoft.graph.timeSlot`
    pub fn meeting_time_slot(&self) -> Option<&super::TimeSlot> {
        self.0.model("meetingTimeSlot")
    }

    /// Sets `meetingTimeSlot`.
    pub fn with_meeting_time_slot(self, value: impl Into<Nullable<super::TimeSlot>>) -> Self {
        Self(self.0.with("meetingTimeSlot", value))
    }

    /// `order`: `Edm.Int32`
    pub fn order(&self) -> Option<i32> {
        self.0.i32("order")
    }

    /// Sets `order`.
    pub fn with_order(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("order", value))
    }

    /// `organizerAvailability`: `microsoft.graph.freeBusyStatus`
    ///
    /// Possible values are: free, tentative, busy, oof, workingElsewhere, unknown.
    pub fn organizer_availability(&self) -> Option<super::FreeBusyStatus> {
        self.0.enumeration("organizerAvailability")
    }

    /// Sets `organizerAvailability`.
    pub fn with_organizer_availability(self, value: impl Into<Nullable<super::FreeBusyStatus>>) -> Self {
        Self(self.0.with("organizerAvailability", value))
    }

    /// `suggestionReason`: `Edm.String`
    pub fn suggestion_reason(&self) -> Option<&str> {
        self.0.str("suggestionReason")
    }

    /// Sets `suggestionReason`.
    pub fn with_suggestion_reason(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("suggestionReason", value))
    }
}
