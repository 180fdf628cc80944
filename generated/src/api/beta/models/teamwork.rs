// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from entity.
    ///
    /// [`microsoft.graph.teamwork`](https://learn.microsoft.com/graph/api/resources/teamwork?view=graph-rest-beta)
    Teamwork: super::Entity = "microsoft.graph.teamwork"
}

impl Teamwork {
    pub const ID: Property<Self> = Property::new("id");
    pub const DELETED_TEAMS: Property<Self> = Property::new("deletedTeams");
    pub const DEVICES: Property<Self> = Property::new("devices");
    pub const TEAMS_APP_SETTINGS: Property<Self> = Property::new("teamsAppSettings");
    pub const WORKFORCE_INTEGRATIONS: Property<Self> = Property::new(
        "workforceIntegrations",
    );

    #[cfg(feature = "teams")]
    /// `deletedTeams`: `Collection(microsoft.graph.deletedTeam)`
    pub fn deleted_teams(&self) -> Option<&[super::DeletedTeam]> {
        self.0.models("deletedTeams")
    }

    #[cfg(feature = "teams")]
    pub fn with_deleted_teams(
        self,
        value: impl Into<Nullable<Vec<super::DeletedTeam>>>,
    ) -> Self {
        Self(self.0.with("deletedTeams", value))
    }

    #[cfg(feature = "teams")]
    /// `devices`: `Collection(microsoft.graph.teamworkDevice)`
    pub fn devices(&self) -> Option<&[super::TeamworkDevice]> {
        self.0.models("devices")
    }

    #[cfg(feature = "teams")]
    pub fn with_devices(
        self,
        value: impl Into<Nullable<Vec<super::TeamworkDevice>>>,
    ) -> Self {
        Self(self.0.with("devices", value))
    }

    #[cfg(feature = "teams")]
    /// `teamsAppSettings`: `microsoft.graph.teamsAppSettings`
    pub fn teams_app_settings(&self) -> Option<&super::TeamsAppSettings> {
        self.0.model("teamsAppSettings")
    }

    #[cfg(feature = "teams")]
    pub fn with_teams_app_settings(
        self,
        value: impl Into<Nullable<super::TeamsAppSettings>>,
    ) -> Self {
        Self(self.0.with("teamsAppSettings", value))
    }

    #[cfg(feature = "teams")]
    /// `workforceIntegrations`: `Collection(microsoft.graph.workforceIntegration)`
    pub fn workforce_integrations(&self) -> Option<&[super::WorkforceIntegration]> {
        self.0.models("workforceIntegrations")
    }

    #[cfg(feature = "teams")]
    pub fn with_workforce_integrations(
        self,
        value: impl Into<Nullable<Vec<super::WorkforceIntegration>>>,
    ) -> Self {
        Self(self.0.with("workforceIntegrations", value))
    }
}
