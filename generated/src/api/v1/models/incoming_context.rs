// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.incomingContext`](https://learn.microsoft.com/graph/api/resources/incomingcontext?view=graph-rest-1.0)
    IncomingContext = "microsoft.graph.incomingContext"
}

impl IncomingContext {
    /// `sourceParticipantId` in queries.
    pub const SOURCE_PARTICIPANT_ID: Property<Self> = Property::new("sourceParticipantId");
    /// `observedParticipantId` in queries.
    pub const OBSERVED_PARTICIPANT_ID: Property<Self> = Property::new("observedParticipantId");
    /// `onBehalfOf` in queries.
    pub const ON_BEHALF_OF: Property<Self> = Property::new("onBehalfOf");
    /// `transferor` in queries.
    pub const TRANSFEROR: Property<Self> = Property::new("transferor");

    /// `sourceParticipantId`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn source_participant_id(&self) -> Option<&str> {
        self.0.str("sourceParticipantId")
    }

    /// `observedParticipantId`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn observed_participant_id(&self) -> Option<&str> {
        self.0.str("observedParticipantId")
    }

    /// `onBehalfOf`: `microsoft.graph.identitySet`
    pub fn on_behalf_of(&self) -> Option<&super::IdentitySet> {
        self.0.model("onBehalfOf")
    }

    /// Sets `onBehalfOf`.
    pub fn with_on_behalf_of(self, value: impl Into<Nullable<super::IdentitySet>>) -> Self {
        Self(self.0.with("onBehalfOf", value))
    }

    /// `transferor`: `microsoft.graph.identitySet`
    pub fn transferor(&self) -> Option<&super::IdentitySet> {
        self.0.model("transferor")
    }

    /// Sets `transferor`.
    pub fn with_transferor(self, value: impl Into<Nullable<super::IdentitySet>>) -> Self {
        Self(self.0.with("transferor", value))
    }
}
