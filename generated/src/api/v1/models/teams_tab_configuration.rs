// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.teamsTabConfiguration`](https://learn.microsoft.com/graph/api/resources/teamstabconfiguration?view=graph-rest-1.0)
    TeamsTabConfiguration = "microsoft.graph.teamsTabConfiguration"
}

impl TeamsTabConfiguration {
    /// `entityId` in queries.
    pub const ENTITY_ID: Property<Self> = Property::new("entityId");
    /// `contentUrl` in queries.
    pub const CONTENT_URL: Property<Self> = Property::new("contentUrl");
    /// `removeUrl` in queries.
    pub const REMOVE_URL: Property<Self> = Property::new("removeUrl");
    /// `websiteUrl` in queries.
    pub const WEBSITE_URL: Property<Self> = Property::new("websiteUrl");

    /// `entityId`: `Edm.String`
    pub fn entity_id(&self) -> Option<&str> {
        self.0.str("entityId")
    }

    /// Sets `entityId`.
    pub fn with_entity_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("entityId", value))
    }

    /// `contentUrl`: `Edm.String`
    ///
    /// Required.
    pub fn content_url(&self) -> Option<&str> {
        self.0.str("contentUrl")
    }

    /// Sets `contentUrl`.
    pub fn with_content_url(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("contentUrl", value))
    }

    /// `removeUrl`: `Edm.String`
    pub fn remove_url(&self) -> Option<&str> {
        self.0.str("removeUrl")
    }

    /// Sets `removeUrl`.
    pub fn with_remove_url(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("removeUrl", value))
    }

    /// `websiteUrl`: `Edm.String`
    pub fn website_url(&self) -> Option<&str> {
        self.0.str("websiteUrl")
    }

    /// Sets `websiteUrl`.
    pub fn with_website_url(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("websiteUrl", value))
    }
}
