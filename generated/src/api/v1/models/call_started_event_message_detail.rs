// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from eventmessagedetail.
    ///
    /// [`microsoft.graph.callStartedEventMessageDetail`](https://learn.microsoft.com/graph/api/resources/callstartedeventmessagedetail?view=graph-rest-1.0)
    CallStartedEventMessageDetail: super::EventMessageDetail = "microsoft.graph.callStartedEventMessageDetail"
}

impl CallStartedEventMessageDetail {
    /// `callEventType` in queries.
    pub const CALL_EVENT_TYPE: Property<Self> = Property::new("callEventType");
    /// `callId` in queries.
    pub const CALL_ID: Property<Self> = Property::new("callId");
    /// `initiator` in queries.
    pub const INITIATOR: Property<Self> = Property::new("initiator");

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

    /// `initiator`: `microsoft.graph.identitySet`
    pub fn initiator(&self) -> Option<&super::IdentitySet> {
        self.0.model("initiator")
    }

    /// Sets `initiator`.
    pub fn with_initiator(self, value: impl Into<Nullable<super::IdentitySet>>) -> Self {
        Self(self.0.with("initiator", value))
    }
}
