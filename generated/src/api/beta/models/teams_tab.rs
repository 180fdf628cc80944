// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.teamsTab`](https://learn.microsoft.com/graph/api/resources/teamstab?view=graph-rest-beta)
    TeamsTab: super::Entity = "microsoft.graph.teamsTab"
}

impl TeamsTab {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `name` in queries.
    pub const NAME: Property<Self> = Property::new("name");
    /// `teamsAppId` in queries.
    pub const TEAMS_APP_ID: Property<Self> = Property::new("teamsAppId");
    /// `sortOrderIndex` in queries.
    pub const SORT_ORDER_INDEX: Property<Self> = Property::new("sortOrderIndex");
    /// `webUrl` in queries.
    pub const WEB_URL: Property<Self> = Property::new("webUrl");
    /// `configuration` in queries.
    pub const CONFIGURATION: Property<Self> = Property::new("configuration");
    /// `teamsApp` in queries.
    pub const TEAMS_APP: Property<Self> = Property::new("teamsApp");

    /// `displayName`: `Edm.String`
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// `name`: `Edm.String`
    pub fn name(&self) -> Option<&str> {
        self.0.str("name")
    }

    /// Sets `name`.
    pub fn with_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("name", value))
    }

    /// `teamsAppId`: `Edm.String`
    pub fn teams_app_id(&self) -> Option<&str> {
        self.0.str("teamsAppId")
    }

    /// Sets `teamsAppId`.
    pub fn with_teams_app_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("teamsAppId", value))
    }

    /// `sortOrderIndex`: `Edm.String`
    pub fn sort_order_index(&self) -> Option<&str> {
        self.0.str("sortOrderIndex")
    }

    /// Sets `sortOrderIndex`.
    pub fn with_sort_order_index(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("sortOrderIndex", value))
    }

    /// `webUrl`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn web_url(&self) -> Option<&str> {
        self.0.str("webUrl")
    }

    /// `configuration`: `microsoft.graph.teamsTabConfiguration`
    pub fn configuration(&self) -> Option<&super::TeamsTabConfiguration> {
        self.0.model("configuration")
    }

    /// Sets `configuration`.
    pub fn with_configuration(self, value: impl Into<Nullable<super::TeamsTabConfiguration>>) -> Self {
        Self(self.0.with("configuration", value))
    }

    /// `teamsApp`: `microsoft.graph.teamsApp`
    pub fn teams_app(&self) -> Option<&super::TeamsApp> {
        self.0.model("teamsApp")
    }

    /// Sets `teamsApp`.
    pub fn with_teams_app(self, value: impl Into<Nullable<super::TeamsApp>>) -> Self {
        Self(self.0.with("teamsApp", value))
    }
}
