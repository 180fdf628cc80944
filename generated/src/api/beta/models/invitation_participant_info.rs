// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.invitationParticipantInfo`](https://learn.microsoft.com/graph/api/resources/invitationparticipantinfo?view=graph-rest-beta)
    InvitationParticipantInfo = "microsoft.graph.invitationParticipantInfo"
}

impl InvitationParticipantInfo {
    /// `endpointType` in queries.
    pub const ENDPOINT_TYPE: Property<Self> = Property::new("endpointType");
    /// `identity` in queries.
    pub const IDENTITY: Property<Self> = Property::new("identity");
    /// `participantId` in queries.
    pub const PARTICIPANT_ID: Property<Self> = Property::new("participantId");
    /// `replacesCallId` in queries.
    pub const REPLACES_CALL_ID: Property<Self> = Property::new("replacesCallId");

    /// `endpointType`: `Edm.String`
    ///
    /// Possible values are: default, voicemail.
    pub fn endpoint_type(&self) -> Option<&str> {
        self.0.str("endpointType")
    }

    /// Sets `endpointType`.
    pub fn with_endpoint_type(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("endpointType", value))
    }

    /// `identity`: `microsoft.graph.identitySet`
    pub fn identity(&self) -> Option<&super::IdentitySet> {
        self.0.model("identity")
    }

    /// Sets `identity`.
    pub fn with_identity(self, value: impl Into<Nullable<super::IdentitySet>>) -> Self {
        Self(self.0.with("identity", value))
    }

    /// `participantId`: `Edm.String`
    ///
    /// Optional.
    pub fn participant_id(&self) -> Option<&str> {
        self.0.str("participantId")
    }

    /// Sets `participantId`.
    pub fn with_participant_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("participantId", value))
    }

    /// `replacesCallId`: `Edm.String`
    ///
    /// Optional.
    pub fn replaces_call_id(&self) -> Option<&str> {
        self.0.str("replacesCallId")
    }

    /// Sets `replacesCallId`.
    pub fn with_replaces_call_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("replacesCallId", value))
    }
}
