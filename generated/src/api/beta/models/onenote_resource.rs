// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property, Value};

crate::runtime::model! {
    /// [`microsoft.graph.onenoteResource`](https://learn.microsoft.com/graph/api/resources/onenoteresource?view=graph-rest-beta)
    OnenoteResource = "microsoft.graph.onenoteResource"
}

impl OnenoteResource {
    /// `content` in queries.
    pub const CONTENT: Property<Self> = Property::new("content");
    /// `contentUrl` in queries.
    pub const CONTENT_URL: Property<Self> = Property::new("contentUrl");

    /// `content`: `Edm.Stream`
    pub fn content(&self) -> Option<&Value> {
        self.0.untyped("content")
    }

    /// Sets `content`.
    pub fn with_content(self, value: impl Into<Nullable<Value>>) -> Self {
        Self(self.0.with("content", value))
    }

    /// `contentUrl`: `Edm.String`
    pub fn content_url(&self) -> Option<&str> {
        self.0.str("contentUrl")
    }

    /// Sets `contentUrl`.
    pub fn with_content_url(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("contentUrl", value))
    }
}
