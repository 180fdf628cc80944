// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.teamsAppDefinition`](https://learn.microsoft.com/graph/api/resources/teamsappdefinition?view=graph-rest-1.0)
    TeamsAppDefinition: super::Entity = "microsoft.graph.teamsAppDefinition"
}

impl TeamsAppDefinition {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `teamsAppId` in queries.
    pub const TEAMS_APP_ID: Property<Self> = Property::new("teamsAppId");
    /// `publishingState` in queries.
    pub const PUBLISHING_STATE: Property<Self> = Property::new("publishingState");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `version` in queries.
    pub const VERSION: Property<Self> = Property::new("version");
    /// `shortDescription` in queries.
    pub const SHORT_DESCRIPTION: Property<Self> = Property::new("shortDescription");
    /// `description` in queries.
    pub const DESCRIPTION: Property<Self> = Property::new("description");
    /// `bot` in queries.
    pub const BOT: Property<Self> = Property::new("bot");

    /// `teamsAppId`: `Edm.String`
    pub fn teams_app_id(&self) -> Option<&str> {
        self.0.str("teamsAppId")
    }

    /// Sets `teamsAppId`.
    pub fn with_teams_app_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("teamsAppId", value))
    }

    /// `publishingState`: `microsoft.graph.teamsAppPublishingState`
    ///
    /// Possible values are: submitted, published, rejected.
    pub fn publishing_state(&self) -> Option<super::TeamsAppPublishingState> {
        self.0.enumeration("publishingState")
    }

    /// Sets `publishingState`.
    pub fn with_publishing_state(self, value: impl Into<Nullable<super::TeamsAppPublishingState>>) -> Self {
        Self(self.0.with("publishingState", value))
    }

    /// `displayName`: `Edm.String`
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// `version`: `Edm.String`
    pub fn version(&self) -> Option<&str> {
        self.0.str("version")
    }

    /// Sets `version`.
    pub fn with_version(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("version", value))
    }

    /// `shortDescription`: `Edm.String`
    pub fn short_description(&self) -> Option<&str> {
        self.0.str("shortDescription")
    }

    /// Sets `shortDescription`.
    pub fn with_short_description(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("shortDescription", value))
    }

    /// `description`: `Edm.String`
    pub fn description(&self) -> Option<&str> {
        self.0.str("description")
    }

    /// Sets `description`.
    pub fn with_description(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("description", value))
    }

    /// `bot`: `microsoft.graph.teamworkBot`
    pub fn bot(&self) -> Option<&super::TeamworkBot> {
        self.0.model("bot")
    }

    /// Sets `bot`.
    pub fn with_bot(self, value: impl Into<Nullable<super::TeamworkBot>>) -> Self {
        Self(self.0.with("bot", value))
    }
}
