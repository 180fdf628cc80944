// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.userTeamwork`](https://learn.microsoft.com/graph/api/resources/userteamwork?view=graph-rest-beta)
    UserTeamwork: super::Entity = "microsoft.graph.userTeamwork"
}

impl UserTeamwork {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `installedApps` in queries.
    pub const INSTALLED_APPS: Property<Self> = Property::new("installedApps");
    /// `associatedTeams` in queries.
    pub const ASSOCIATED_TEAMS: Property<Self> = Property::new("associatedTeams");

    /// `installedApps`: `Collection(microsoft.graph.teamsAppInstallation)`
    #[cfg(feature = "teams")]
    pub fn installed_apps(&self) -> Option<&[super::TeamsAppInstallation]> {
        self.0.models("installedApps")
    }

    /// Sets `installedApps`.
    #[cfg(feature = "teams")]
    pub fn with_installed_apps(self, value: impl Into<Nullable<Vec<super::TeamsAppInstallation>>>) -> Self {
        Self(self.0.with("installedApps", value))
    }

    /// `associatedTeams`: `Collection(microsoft.graph.associatedTeamInfo)`
    #[cfg(feature = "teams")]
    pub fn associated_teams(&self) -> Option<&[super::AssociatedTeamInfo]> {
        self.0.models("associatedTeams")
    }

    /// Sets `associatedTeams`.
    #[cfg(feature = "teams")]
    pub fn with_associated_teams(self, value: impl Into<Nullable<Vec<super::AssociatedTeamInfo>>>) -> Self {
        Self(self.0.with("associatedTeams", value))
    }
}
