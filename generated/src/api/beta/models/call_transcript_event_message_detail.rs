// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from eventmessagedetail.
    ///
    /// [`microsoft.graph.callTranscriptEventMessageDetail`](https://learn.microsoft.com/graph/api/resources/calltranscripteventmessagedetail?view=graph-rest-beta)
    CallTranscriptEventMessageDetail: super::EventMessageDetail = "microsoft.graph.callTranscriptEventMessageDetail"
}

impl CallTranscriptEventMessageDetail {
    /// `callId` in queries.
    pub const CALL_ID: Property<Self> = Property::new("callId");
    /// `callTranscriptICalUid` in queries.
    pub const CALL_TRANSCRIPT_I_CAL_UID: Property<Self> = Property::new("callTranscriptICalUid");
    /// `meetingOrganizer` in queries.
    pub const MEETING_ORGANIZER: Property<Self> = Property::new("meetingOrganizer");

    /// `callId`: `Edm.String`
    pub fn call_id(&self) -> Option<&str> {
        self.0.str("callId")
    }

    /// Sets `callId`.
    pub fn with_call_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("callId", value))
    }

    /// `callTranscriptICalUid`: `Edm.String`
    pub fn call_transcript_i_cal_uid(&self) -> Option<&str> {
        self.0.str("callTranscriptICalUid")
    }

    /// Sets `callTranscriptICalUid`.
    pub fn with_call_transcript_i_cal_uid(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("callTranscriptICalUid", value))
    }

    /// `meetingOrganizer`: `microsoft.graph.identitySet`
    pub fn meeting_organizer(&self) -> Option<&super::IdentitySet> {
        self.0.model("meetingOrganizer")
    }

    /// Sets `meetingOrganizer`.
    pub fn with_meeting_organizer(self, value: impl Into<Nullable<super::IdentitySet>>) -> Self {
        Self(self.0.with("meetingOrganizer", value))
    }
}
