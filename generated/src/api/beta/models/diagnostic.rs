// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.diagnostic`](https://learn.microsoft.com/graph/api/resources/diagnostic?view=graph-rest-beta)
    Diagnostic = "microsoft.graph.diagnostic"
}

impl Diagnostic {
    /// `message` in queries.
    pub const MESSAGE: Property<Self> = Property::new("message");
    /// `url` in queries.
    pub const URL: Property<Self> = Property::new("url");

    /// `message`: `Edm.String`
    pub fn message(&self) -> Option<&str> {
        self.0.str("message")
    }

    /// Sets `message`.
    pub fn with_message(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("message", value))
    }

    /// `url`: `Edm.String`
    pub fn url(&self) -> Option<&str> {
        self.0.str("url")
    }

    /// Sets `url`.
    pub fn with_url(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("url", value))
    }
}
