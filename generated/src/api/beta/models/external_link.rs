// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.externalLink`](https://learn.microsoft.com/graph/api/resources/externallink?view=graph-rest-beta)
    ExternalLink = "microsoft.graph.externalLink"
}

impl ExternalLink {
    /// `href` in queries.
    pub const HREF: Property<Self> = Property::new("href");

    /// `href`: `Edm.String`
    pub fn href(&self) -> Option<&str> {
        self.0.str("href")
    }

    /// Sets `href`.
    pub fn with_href(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("href", value))
    }
}
