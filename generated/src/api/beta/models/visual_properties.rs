// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.visualProperties`](https://learn.microsoft.com/graph/api/resources/visualproperties?view=graph-rest-beta)
    VisualProperties = "microsoft.graph.visualProperties"
}

impl VisualProperties {
    /// `title` in queries.
    pub const TITLE: Property<Self> = Property::new("title");
    /// `body` in queries.
    pub const BODY: Property<Self> = Property::new("body");

    /// `title`: `Edm.String`
    pub fn title(&self) -> Option<&str> {
        self.0.str("title")
    }

    /// Sets `title`.
    pub fn with_title(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("title", value))
    }

    /// `body`: `Edm.String`
    pub fn body(&self) -> Option<&str> {
        self.0.str("body")
    }

    /// Sets `body`.
    pub fn with_body(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("body", value))
    }
}
