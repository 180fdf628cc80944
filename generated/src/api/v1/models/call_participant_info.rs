// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.callParticipantInfo`](https://learn.microsoft.com/graph/api/resources/callparticipantinfo?view=graph-rest-1.0)
    CallParticipantInfo = "microsoft.graph.callParticipantInfo"
}

impl CallParticipantInfo {
    /// `participant` in queries.
    pub const PARTICIPANT: Property<Self> = Property::new("participant");

    /// `participant`: `microsoft.graph.identitySet`
    pub fn participant(&self) -> Option<&super::IdentitySet> {
        self.0.model("participant")
    }

    /// Sets `participant`.
    pub fn with_participant(self, value: impl Into<Nullable<super::IdentitySet>>) -> Self {
        Self(self.0.with("participant", value))
    }
}
