// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from eventmessagedetail.
    ///
    /// [`microsoft.graph.teamsAppInstalledEventMessageDetail`](https://learn.microsoft.com/graph/api/resources/teamsappinstalledeventmessagedetail?view=graph-rest-1.0)
    TeamsAppInstalledEventMessageDetail: super::EventMessageDetail = "microsoft.graph.teamsAppInstalledEventMessageDetail"
}

impl TeamsAppInstalledEventMessageDetail {
    /// `initiator` in queries.
    pub const INITIATOR: Property<Self> = Property::new("initiator");
    /// `teamsAppDisplayName` in queries.
    pub const TEAMS_APP_DISPLAY_NAME: Property<Self> = Property::new("teamsAppDisplayName");
    /// `teamsAppId` in queries.
    pub const TEAMS_APP_ID: Property<Self> = Property::new("teamsAppId");

    /// `initiator`: `microsoft.graph.identitySet`
    pub fn initiator(&self) -> Option<&super::IdentitySet> {
        self.0.model("initiator")
    }

    /// Sets `initiator`.
    pub fn with_initiator(self, value: impl Into<Nullable<super::IdentitySet>>) -> Self {
        Self(self.0.with("initiator", value))
    }

    /// `teamsAppDisplayName`: `Edm.String`
    pub fn teams_app_display_name(&self) -> Option<&str> {
        self.0.str("teamsAppDisplayName")
    }

    /// Sets `teamsAppDisplayName`.
    pub fn with_teams_app_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("teamsAppDisplayName", value))
    }

    /// `teamsAppId`: `Edm.String`
    pub fn teams_app_id(&self) -> Option<&str> {
        self.0.str("teamsAppId")
    }

    /// Sets `teamsAppId`.
    pub fn with_teams_app_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("teamsAppId", value))
    }
}
