// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from entity.
    ///
    /// [`microsoft.graph.teamwork`](https://learn.microsoft.com/graph/api/resources/teamwork?view=graph-rest-beta)
    Teamwork: super::Entity = "microsoft.graph.teamwork"
}

impl Teamwork {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `deletedTeams` in queries.
    pub const DELETED_TEAMS: Property<Self> = Property::new("deletedTeams");
    /// `devices` in queries.
    pub const DEVICES: Property<Self> = Property::new("devices");
    /// `teamsAppSettings` in queries.
    pub const TEAMS_APP_SETTINGS: Property<Self> = Property::new("teamsAppSettings");
    /// `workforceIntegrations` in queries.
    pub const WORKFORCE_INTEGRATIONS: Property<Self> = Property::new("workforceIntegrations");

    /// `deletedTeams`: `Collection(microsoft.graph.deletedTeam)`
    #[cfg(feature = "teams")]
    pub fn deleted_teams(&self) -> Option<&[super::DeletedTeam]> {
        self.0.models("deletedTeams")
    }

    /// Sets `deletedTeams`.
    #[cfg(feature = "teams")]
    pub fn with_deleted_teams(self, value: impl Into<Nullable<Vec<super::DeletedTeam>>>) -> Self {
        Self(self.0.with("deletedTeams", value))
    }

    /// `devices`: `Collection(microsoft.graph.teamworkDevice)`
    #[cfg(feature = "teams")]
    pub fn devices(&self) -> Option<&[super::TeamworkDevice]> {
        self.0.models("devices")
    }

    /// Sets `devices`.
    #[cfg(feature = "teams")]
    pub fn with_devices(self, value: impl Into<Nullable<Vec<super::TeamworkDevice>>>) -> Self {
        Self(self.0.with("devices", value))
    }

    /// `teamsAppSettings`: `microsoft.graph.teamsAppSettings`
    #[cfg(feature = "teams")]
    pub fn teams_app_settings(&self) -> Option<&super::TeamsAppSettings> {
        self.0.model("teamsAppSettings")
    }

    /// Sets `teamsAppSettings`.
    #[cfg(feature = "teams")]
    pub fn with_teams_app_settings(self, value: impl Into<Nullable<super::TeamsAppSettings>>) -> Self {
        Self(self.0.with("teamsAppSettings", value))
    }

    /// `workforceIntegrations`: `Collection(microsoft.graph.workforceIntegration)`
    #[cfg(feature = "teams")]
    pub fn workforce_integrations(&self) -> Option<&[super::WorkforceIntegration]> {
        self.0.models("workforceIntegrations")
    }

    /// Sets `workforceIntegrations`.
    #[cfg(feature = "teams")]
    pub fn with_workforce_integrations(self, value: impl Into<Nullable<Vec<super::WorkforceIntegration>>>) -> Self {
        Self(self.0.with("workforceIntegrations", value))
    }
}
