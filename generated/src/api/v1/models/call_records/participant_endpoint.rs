// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from endpoint.
    ///
    /// [`microsoft.graph.callRecords.participantEndpoint`](https://learn.microsoft.com/graph/api/resources/callrecords-participantendpoint?view=graph-rest-1.0)
    ParticipantEndpoint: super::Endpoint = "microsoft.graph.callRecords.participantEndpoint"
}

impl ParticipantEndpoint {
    /// `userAgent` in queries.
    pub const USER_AGENT: Property<Self> = Property::new("userAgent");
    /// `feedback` in queries.
    pub const FEEDBACK: Property<Self> = Property::new("feedback");
    /// `identity` in queries.
    pub const IDENTITY: Property<Self> = Property::new("identity");

    /// Sets `userAgent`.
    pub fn with_user_agent(self, value: impl Into<Nullable<super::UserAgent>>) -> Self {
        Self(self.0.with("userAgent", value))
    }

    /// `feedback`: `microsoft.graph.callRecords.userFeedback`
    pub fn feedback(&self) -> Option<&super::UserFeedback> {
        self.0.model("feedback")
    }

    /// Sets `feedback`.
    pub fn with_feedback(self, value: impl Into<Nullable<super::UserFeedback>>) -> Self {
        Self(self.0.with("feedback", value))
    }

    /// `identity`: `microsoft.graph.identitySet`
    pub fn identity(&self) -> Option<&super::super::IdentitySet> {
        self.0.model("identity")
    }

    /// Sets `identity`.
    pub fn with_identity(self, value: impl Into<Nullable<super::super::IdentitySet>>) -> Self {
        Self(self.0.with("identity", value))
    }
}
