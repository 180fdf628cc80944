// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.meetingParticipants`](https://learn.microsoft.com/graph/api/resources/meetingparticipants?view=graph-rest-beta)
    MeetingParticipants = "microsoft.graph.meetingParticipants"
}

impl MeetingParticipants {
    /// `attendees` in queries.
    pub const ATTENDEES: Property<Self> = Property::new("attendees");
    /// `organizer` in queries.
    pub const ORGANIZER: Property<Self> = Property::new("organizer");

    /// `attendees`: `Collection(microsoft.graph.meetingParticipantInfo)`
    pub fn attendees(&self) -> Option<&[super::MeetingParticipantInfo]> {
        self.0.models("attendees")
    }

    /// Sets `attendees`.
    pub fn with_attendees(self, value: impl Into<Nullable<Vec<super::MeetingParticipantInfo>>>) -> Self {
        Self(self.0.with("attendees", value))
    }

    /// `organizer`: `microsoft.graph.meetingParticipantInfo`
    pub fn organizer(&self) -> Option<&super::MeetingParticipantInfo> {
        self.0.model("organizer")
    }

    /// Sets `organizer`.
    pub fn with_organizer(self, value: impl Into<Nullable<super::MeetingParticipantInfo>>) -> Self {
        Self(self.0.with("organizer", value))
    }
}
