// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.teamworkLoginStatus`](https://learn.microsoft.com/graph/api/resources/teamworkloginstatus?view=graph-rest-beta)
    TeamworkLoginStatus = "microsoft.graph.teamworkLoginStatus"
}

impl TeamworkLoginStatus {
    /// `exchangeConnection` in queries.
    pub const EXCHANGE_CONNECTION: Property<Self> = Property::new("exchangeConnection");
    /// `skypeConnection` in queries.
    pub const SKYPE_CONNECTION: Property<Self> = Property::new("skypeConnection");
    /// `teamsConnection` in queries.
    pub const TEAMS_CONNECTION: Property<Self> = Property::new("teamsConnection");

    /// `exchangeConnection`: `microsoft.graph.teamworkConnection`
    pub fn exchange_connection(&self) -> Option<&super::TeamworkConnection> {
        self.0.model("exchangeConnection")
    }

    /// Sets `exchangeConnection`.
    pub fn with_exchange_connection(self, value: impl Into<Nullable<super::TeamworkConnection>>) -> Self {
        Self(self.0.with("exchangeConnection", value))
    }

    /// `skypeConnection`: `microsoft.graph.teamworkConnection`
    pub fn skype_connection(&self) -> Option<&super::TeamworkConnection> {
        self.0.model("skypeConnection")
    }

    /// Sets `skypeConnection`.
    pub fn with_skype_connection(self, value: impl Into<Nullable<super::TeamworkConnection>>) -> Self {
        Self(self.0.with("skypeConnection", value))
    }

    /// `teamsConnection`: `microsoft.graph.teamworkConnection`
    pub fn teams_connection(&self) -> Option<&super::TeamworkConnection> {
        self.0.model("teamsConnection")
    }

    /// Sets `teamsConnection`.
    pub fn with_teams_connection(self, value: impl Into<Nullable<super::TeamworkConnection>>) -> Self {
        Self(self.0.with("teamsConnection", value))
    }
}
