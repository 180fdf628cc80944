// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.teamwork`](https://learn.microsoft.com/graph/api/resources/teamwork?view=graph-rest-beta)
    Teamwork: super::Entity = "microsoft.graph.teamwork"
}

impl Teamwork {
    pub const ID: Property<Self> = Property::new("id");
    pub const INSTALLED_APPS: Property<Self> = Property::new("installedApps");

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
}
