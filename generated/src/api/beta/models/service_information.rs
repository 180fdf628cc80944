// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.serviceInformation`](https://learn.microsoft.com/graph/api/resources/serviceinformation?view=graph-rest-beta)
    ServiceInformation = "microsoft.graph.serviceInformation"
}

impl ServiceInformation {
    /// `name` in queries.
    pub const NAME: Property<Self> = Property::new("name");
    /// `webUrl` in queries.
    pub const WEB_URL: Property<Self> = Property::new("webUrl");

    /// `name`: `Edm.String`
    pub fn name(&self) -> Option<&str> {
        self.0.str("name")
    }

    /// Sets `name`.
    pub fn with_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("name", value))
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
