// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.linkedResource_v2`](https://learn.microsoft.com/graph/api/resources/linkedresource_v2?view=graph-rest-beta)
    LinkedResourceV2 = "microsoft.graph.linkedResource_v2"
}

impl LinkedResourceV2 {
    /// `applicationName` in queries.
    pub const APPLICATION_NAME: Property<Self> = Property::new("applicationName");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `externalId` in queries.
    pub const EXTERNAL_ID: Property<Self> = Property::new("externalId");
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
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

    /// `id`: `Edm.String`
    ///
    /// Inherited from entity.
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
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
