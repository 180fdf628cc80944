// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Duration, Nullable, Parsed, Property};

crate::runtime::model! {
    /// Inherits from eventmessagedetail.
    ///
    /// [`microsoft.graph.callRecordingEventMessageDetail`](https://learn.microsoft.com/graph/api/resources/callrecordingeventmessagedetail?view=graph-rest-beta)
    CallRecordingEventMessageDetail: super::EventMessageDetail = "microsoft.graph.callRecordingEventMessageDetail"
}

impl CallRecordingEventMessageDetail {
    /// `callId` in queries.
    pub const CALL_ID: Property<Self> = Property::new("callId");
    /// `callRecordingDisplayName` in queries.
    pub const CALL_RECORDING_DISPLAY_NAME: Property<Self> = Property::new("callRecordingDisplayName");
    /// `callRecordingDuration` in queries.
    pub const CALL_RECORDING_DURATION: Property<Self> = Property::new("callRecordingDuration");
    /// `callRecordingStatus` in queries.
    pub const CALL_RECORDING_STATUS: Property<Self> = Property::new("callRecordingStatus");
    /// `callRecordingUrl` in queries.
    pub const CALL_RECORDING_URL: Property<Self> = Property::new("callRecordingUrl");
    /// `initiator` in queries.
    pub const INITIATOR: Property<Self> = Property::new("initiator");
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

    /// `callRecordingDisplayName`: `Edm.String`
    pub fn call_recording_display_name(&self) -> Option<&str> {
        self.0.str("callRecordingDisplayName")
    }

    /// Sets `callRecordingDisplayName`.
    pub fn with_call_recording_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("callRecordingDisplayName", value))
    }

    /// `callRecordingDuration`: `Edm.Duration`
    pub fn call_recording_duration(&self) -> Parsed<Duration> {
        self.0.duration("callRecordingDuration")
    }

    /// Sets `callRecordingDuration`.
    pub fn with_call_recording_duration(self, value: impl Into<Nullable<Duration>>) -> Self {
        Self(self.0.with("callRecordingDuration", value))
    }

    /// `callRecordingStatus`: `microsoft.graph.callRecordingStatus`
    ///
    /// Possible values are: success, failure, initial, chunkFinished, unknownFutureValue.
    pub fn call_recording_status(&self) -> Option<super::CallRecordingStatus> {
        self.0.enumeration("callRecordingStatus")
    }

    /// Sets `callRecordingStatus`.
    pub fn with_call_recording_status(self, value: impl Into<Nullable<super::CallRecordingStatus>>) -> Self {
        Self(self.0.with("callRecordingStatus", value))
    }

    /// `callRecordingUrl`: `Edm.String`
    pub fn call_recording_url(&self) -> Option<&str> {
        self.0.str("callRecordingUrl")
    }

    /// Sets `callRecordingUrl`.
    pub fn with_call_recording_url(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("callRecordingUrl", value))
    }

    /// `initiator`: `microsoft.graph.identitySet`
    pub fn initiator(&self) -> Option<&super::IdentitySet> {
        self.0.model("initiator")
    }

    /// Sets `initiator`.
    pub fn with_initiator(self, value: impl Into<Nullable<super::IdentitySet>>) -> Self {
        Self(self.0.with("initiator", value))
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
