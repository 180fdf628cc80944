// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from meetinginfo.
    ///
    /// [`microsoft.graph.joinMeetingIdMeetingInfo`](https://learn.microsoft.com/graph/api/resources/joinmeetingidmeetinginfo?view=graph-rest-beta)
    JoinMeetingIdMeetingInfo: super::MeetingInfo = "microsoft.graph.joinMeetingIdMeetingInfo"
}

impl JoinMeetingIdMeetingInfo {
    /// `joinMeetingId` in queries.
    pub const JOIN_MEETING_ID: Property<Self> = Property::new("joinMeetingId");
    /// `passcode` in queries.
    pub const PASSCODE: Property<Self> = Property::new("passcode");

    /// `joinMeetingId`: `Edm.String`
    pub fn join_meeting_id(&self) -> Option<&str> {
        self.0.str("joinMeetingId")
    }

    /// Sets `joinMeetingId`.
    pub fn with_join_meeting_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("joinMeetingId", value))
    }

    /// `passcode`: `Edm.String`
    ///
    /// Optional.
    pub fn passcode(&self) -> Option<&str> {
        self.0.str("passcode")
    }

    /// Sets `passcode`.
    pub fn with_passcode(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("passcode", value))
    }
}
