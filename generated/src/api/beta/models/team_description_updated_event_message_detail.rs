// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from eventmessagedetail.
    ///
    /// [`microsoft.graph.teamDescriptionUpdatedEventMessageDetail`](https://learn.microsoft.com/graph/api/resources/teamdescriptionupdatedeventmessagedetail?view=graph-rest-beta)
    TeamDescriptionUpdatedEventMessageDetail: super::EventMessageDetail = "microsoft.graph.teamDescriptionUpdatedEventMessageDetail"
}

impl TeamDescriptionUpdatedEventMessageDetail {
    /// `initiator` in queries.
    pub const INITIATOR: Property<Self> = Property::new("initiator");
    /// `teamDescription` in queries.
    pub const TEAM_DESCRIPTION: Property<Self> = Property::new("teamDescription");
    /// `teamId` in queries.
    pub const TEAM_ID: Property<Self> = Property::new("teamId");

    /// `initiator`: `microsoft.graph.identitySet`
    pub fn initiator(&self) -> Option<&super::IdentitySet> {
        self.0.model("initiator")
    }

    /// Sets `initiator`.
    pub fn with_initiator(self, value: impl Into<Nullable<super::IdentitySet>>) -> Self {
        Self(self.0.with("initiator", value))
    }

    /// `teamDescription`: `Edm.String`
    pub fn team_description(&self) -> Option<&str> {
        self.0.str("teamDescription")
    }

    /// Sets `teamDescription`.
    pub fn with_team_description(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("teamDescription", value))
    }

    /// `teamId`: `Edm.String`
    pub fn team_id(&self) -> Option<&str> {
        self.0.str("teamId")
    }

    /// Sets `teamId`.
    pub fn with_team_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("teamId", value))
    }
}
