// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from teamsappinstallation.
    ///
    /// [`microsoft.graph.userScopeTeamsAppInstallation`](https://learn.microsoft.com/graph/api/resources/userscopeteamsappinstallation?view=graph-rest-beta)
    UserScopeTeamsAppInstallation: super::TeamsAppInstallation = "microsoft.graph.userScopeTeamsAppInstallation"
}

crate::runtime::derived! {
    UserScopeTeamsAppInstallation: super::Entity
}

impl UserScopeTeamsAppInstallation {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `teamsApp` in queries.
    pub const TEAMS_APP: Property<Self> = Property::new("teamsApp");
    /// `teamsAppDefinition` in queries.
    pub const TEAMS_APP_DEFINITION: Property<Self> = Property::new("teamsAppDefinition");
    /// `chat` in queries.
    pub const CHAT: Property<Self> = Property::new("chat");

    /// Sets `teamsApp`.
    pub fn with_teams_app(self, value: impl Into<Nullable<super::TeamsApp>>) -> Self {
        Self(self.0.with("teamsApp", value))
    }

    /// Sets `teamsAppDefinition`.
    pub fn with_teams_app_definition(self, value: impl Into<Nullable<super::TeamsAppDefinition>>) -> Self {
        Self(self.0.with("teamsAppDefinition", value))
    }

    /// `chat`: `microsoft.graph.chat`
    pub fn chat(&self) -> Option<&super::Chat> {
        self.0.model("chat")
    }

    /// Sets `chat`.
    pub fn with_chat(self, value: impl Into<Nullable<super::Chat>>) -> Self {
        Self(self.0.with("chat", value))
    }
}
