// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Duration, Nullable, Parsed, Property};

crate::runtime::model! {
    /// Inherits from eventmessagedetail.
    ///
    /// [`microsoft.graph.callEndedEventMessageDetail`](https://learn.microsoft.com/graph/api/resources/callendedeventmessagedetail?view=graph-rest-beta)
    CallEndedEventMessageDetail: super::EventMessageDetail = "microsoft.graph.callEndedEventMessageDetail"
}

impl CallEndedEventMessageDetail {
    /// `callDuration` in queries.
    pub const CALL_DURATION: Property<Self> = Property::new("callDuration");
    /// `callEventType` in queries.
    pub const CALL_EVENT_TYPE: Property<Self> = Property::new("callEventType");
    /// `callId` in queries.
    pub const CALL_ID: Property<Self> = Property::new("callId");
    /// `callParticipants` in queries.
    pub const CALL_PARTICIPANTS: Property<Self> = Property::new("callParticipants");
    /// `initiator` in queries.
    pub const INITIATOR: Property<Self> = Property::new("initiator");

    /// `callDuration`: `Edm.Duration`
    pub fn call_duration(&self) -> Parsed<Duration> {
        self.0.duration("callDuration")
    }

    /// Sets `callDuration`.
    pub fn with_call_duration(self, value: impl Into<Nullable<Duration>>) -> Self {
        Self(self.0.with("callDuration", value))
    }

    /// `callEventType`: `microsoft.graph.teamworkCallEventType`
    ///
    /// Possible values are: call, meeting, screenShare, unknownFutureValue.
    pub fn call_event_type(&self) -> Option<super::TeamworkCallEventType> {
        self.0.enumeration("callEventType")
    }

    /// Sets `callEventType`.
    pub fn with_call_event_type(self, value: impl Into<Nullable<super::TeamworkCallEventType>>) -> Self {
        Self(self.0.with("callEventType", value))
    }

    /// `callId`: `Edm.String`
    pub fn call_id(&self) -> Option<&str> {
        self.0.str("callId")
    }

    /// Sets `callId`.
    pub fn with_call_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("callId", value))
    }

    /// `callParticipants`: `Collection(microsoft.graph.callParticipantInfo)`
    pub fn call_participants(&self) -> Option<&[super::CallParticipantInfo]> {
        self.0.models("callParticipants")
    }

    /// Sets `callParticipants`.
    pub fn with_call_participants(self, value: impl Into<Nullable<Vec<super::CallParticipantInfo>>>) -> Self {
        Self(self.0.with("callParticipants", value))
    }

    /// `initiator`: `microsoft.graph.identitySet`
    pub fn initiator(&self) -> Option<&super::IdentitySet> {
        self.0.model("initiator")
    }

    /// Sets `initiator`.
    pub fn with_initiator(self, value: impl Into<Nullable<super::IdentitySet>>) -> Self {
        Self(self.0.with("initiator", value))
    }
}
