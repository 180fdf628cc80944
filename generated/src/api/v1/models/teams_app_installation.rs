// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.teamsAppInstallation`](https://learn.microsoft.com/graph/api/resources/teamsappinstallation?view=graph-rest-1.0)
    TeamsAppInstallation: super::Entity = "microsoft.graph.teamsAppInstallation" {
        "microsoft.graph.userScopeTeamsAppInstallation",
    }
}

impl TeamsAppInstallation {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `teamsApp` in queries.
    pub const TEAMS_APP: Property<Self> = Property::new("teamsApp");
    /// `teamsAppDefinition` in queries.
    pub const TEAMS_APP_DEFINITION: Property<Self> = Property::new("teamsAppDefinition");

    /// `teamsApp`: `microsoft.graph.teamsApp`
    pub fn teams_app(&self) -> Option<&super::TeamsApp> {
        self.0.model("teamsApp")
    }

    /// Sets `teamsApp`.
    pub fn with_teams_app(self, value: impl Into<Nullable<super::TeamsApp>>) -> Self {
        Self(self.0.with("teamsApp", value))
    }

    /// `teamsAppDefinition`: `microsoft.graph.teamsAppDefinition`
    pub fn teams_app_definition(&self) -> Option<&super::TeamsAppDefinition> {
        self.0.model("teamsAppDefinition")
    }

    /// Sets `teamsAppDefinition`.
    pub fn with_teams_app_definition(self, value: impl Into<Nullable<super::TeamsAppDefinition>>) -> Self {
        Self(self.0.with("teamsAppDefinition", value))
    }
}
