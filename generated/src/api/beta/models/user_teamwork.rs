// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.userTeamwork`](https://learn.microsoft.com/graph/api/resources/userteamwork?view=graph-rest-beta)
    UserTeamwork: super::Entity = "microsoft.graph.userTeamwork"
}

impl UserTeamwork {
    pub const ID: Property<Self> = Property::new("id");
    pub const INSTALLED_APPS: Property<Self> = Property::new("installedApps");
    pub const ASSOCIATED_TEAMS: Property<Self> = Property::new("associatedTeams");

    #[cfg(feature = "teams")]
    /// `installedApps`: `Collection(microsoft.graph.teamsAppInstallation)`
    pub fn installed_apps(&self) -> Option<&[super::TeamsAppInstallation]> {
        self.0.models("installedApps")
    }

    #[cfg(feature = "teams")]
    pub fn with_installed_apps(
        self,
        value: impl Into<Nullable<Vec<super::TeamsAppInstallation>>>,
    ) -> Self {
        Self(self.0.with("installedApps", value))
    }

    #[cfg(feature = "teams")]
    /// `associatedTeams`: `Collection(microsoft.graph.associatedTeamInfo)`
    pub fn associated_teams(&self) -> Option<&[super::AssociatedTeamInfo]> {
        self.0.models("associatedTeams")
    }

    #[cfg(feature = "teams")]
    pub fn with_associated_teams(
        self,
        value: impl Into<Nullable<Vec<super::AssociatedTeamInfo>>>,
    ) -> Self {
        Self(self.0.with("associatedTeams", value))
    }
}
