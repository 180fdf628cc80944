// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.connectionInfo`](https://learn.microsoft.com/graph/api/resources/connectioninfo?view=graph-rest-beta)
    ConnectionInfo = "microsoft.graph.connectionInfo"
}

impl ConnectionInfo {
    /// `url` in queries.
    pub const URL: Property<Self> = Property::new("url");

    /// `url`: `Edm.String`
    pub fn url(&self) -> Option<&str> {
        self.0.str("url")
    }

    /// Sets `url`.
    pub fn with_url(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("url", value))
    }
}
