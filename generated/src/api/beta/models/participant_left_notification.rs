// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.participantLeftNotification`](https://learn.microsoft.com/graph/api/resources/participantleftnotification?view=graph-rest-beta)
    ParticipantLeftNotification = "microsoft.graph.participantLeftNotification"
}

impl ParticipantLeftNotification {
    /// `call` in queries.
    pub const CALL: Property<Self> = Property::new("call");
    /// `participantId` in queries.
    pub const PARTICIPANT_ID: Property<Self> = Property::new("participantId");

    /// `call`: `microsoft.graph.call`
    pub fn call(&self) -> Option<&super::Call> {
        self.0.model("call")
    }

    /// Sets `call`.
    pub fn with_call(self, value: impl Into<Nullable<super::Call>>) -> Self {
        Self(self.0.with("call", value))
    }

    /// `participantId`: `Edm.String`
    pub fn participant_id(&self) -> Option<&str> {
        self.0.str("participantId")
    }

    /// Sets `participantId`.
    pub fn with_participant_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("participantId", value))
    }
}
