// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.linkedResource_v2`](https://learn.microsoft.com/graph/api/resources/linkedresource_v2?view=graph-rest-beta)
    LinkedResourceV2 = "microsoft.graph.linkedResource_v2"
}

impl LinkedResourceV2 {
    pub const APPLICATION_NAME: Property<Self> = Property::new("applicationName");
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    pub const EXTERNAL_ID: Property<Self> = Property::new("externalId");
    pub const ID: Property<Self> = Property::new("id");
    pub const WEB_URL: Property<Self> = Property::new("webUrl");

    /// `applicationName`: `Edm.String`
    pub fn application_name(&self) -> Option<&str> {
        self.0.str("applicationName")
    }

    pub fn with_application_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("applicationName", value))
    }

    /// `displayName`: `Edm.String`
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }

    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// `externalId`: `Edm.String`
    pub fn external_id(&self) -> Option<&str> {
        self.0.str("externalId")
    }

    pub fn with_external_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("externalId", value))
    }

    /// `id`: `Edm.String`
    ///
    /// Inherited from entity.
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `webUrl`: `Edm.String`
    pub fn web_url(&self) -> Option<&str> {
        self.0.str("webUrl")
    }

    pub fn with_web_url(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("webUrl", value))
    }
}
