// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from eventmessagedetail.
    ///
    /// [`microsoft.graph.teamRenamedEventMessageDetail`](https://learn.microsoft.com/graph/api/resources/teamrenamedeventmessagedetail?view=graph-rest-beta)
    TeamRenamedEventMessageDetail: super::EventMessageDetail = "microsoft.graph.teamRenamedEventMessageDetail"
}

impl TeamRenamedEventMessageDetail {
    /// `initiator` in queries.
    pub const INITIATOR: Property<Self> = Property::new("initiator");
    /// `teamDisplayName` in queries.
    pub const TEAM_DISPLAY_NAME: Property<Self> = Property::new("teamDisplayName");
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

    /// `teamDisplayName`: `Edm.String`
    pub fn team_display_name(&self) -> Option<&str> {
        self.0.str("teamDisplayName")
    }

    /// Sets `teamDisplayName`.
    pub fn with_team_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("teamDisplayName", value))
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
