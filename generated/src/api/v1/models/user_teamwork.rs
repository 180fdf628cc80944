// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.userTeamwork`](https://learn.microsoft.com/graph/api/resources/userteamwork?view=graph-rest-1.0)
    UserTeamwork: super::Entity = "microsoft.graph.userTeamwork"
}

impl UserTeamwork {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `installedApps` in queries.
    pub const INSTALLED_APPS: Property<Self> = Property::new("installedApps");

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
}
