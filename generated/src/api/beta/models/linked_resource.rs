// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.linkedResource`](https://learn.microsoft.com/graph/api/resources/linkedresource?view=graph-rest-beta)
    LinkedResource: super::Entity = "microsoft.graph.linkedResource"
}

impl LinkedResource {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `applicationName` in queries.
    pub const APPLICATION_NAME: Property<Self> = Property::new("applicationName");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `externalId` in queries.
    pub const EXTERNAL_ID: Property<Self> = Property::new("externalId");
    /// `webUrl` in queries.
    pub const WEB_URL: Property<Self> = Property::new("webUrl");

    /// `applicationName`: `Edm.String`
    pub fn application_name(&self) -> Option<&str> {
        self.0.str("applicationName")
    }

    /// Sets `applicationName`.
    pub fn with_application_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("applicationName", value))
    }

    /// `displayName`: `Edm.String`
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// `externalId`: `Edm.String`
    pub fn external_id(&self) -> Option<&str> {
        self.0.str("externalId")
    }

    /// Sets `externalId`.
    pub fn with_external_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("externalId", value))
    }

    /// `webUrl`: `Edm.String`
    pub fn web_url(&self) -> Option<&str> {
        self.0.str("webUrl")
    }

    /// Sets `webUrl`.
    pub fn with_web_url(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("webUrl", value))
    }
}
