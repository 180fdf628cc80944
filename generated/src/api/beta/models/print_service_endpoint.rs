// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.printServiceEndpoint`](https://learn.microsoft.com/graph/api/resources/printserviceendpoint?view=graph-rest-beta)
    PrintServiceEndpoint = "microsoft.graph.printServiceEndpoint"
}

impl PrintServiceEndpoint {
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `name` in queries.
    pub const NAME: Property<Self> = Property::new("name");
    /// `uri` in queries.
    pub const URI: Property<Self> = Property::new("uri");

    /// `displayName`: `Edm.String`
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// `name`: `Edm.String`, read-only
    ///
    /// Read-only. Possible values are: discovery, notification, ipp, registration.
    pub fn name(&self) -> Option<&str> {
        self.0.str("name")
    }

    /// `uri`: `Edm.String`
    pub fn uri(&self) -> Option<&str> {
        self.0.str("uri")
    }

    /// Sets `uri`.
    pub fn with_uri(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("uri", value))
    }
}
