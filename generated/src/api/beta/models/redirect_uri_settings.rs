// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.redirectUriSettings`](https://learn.microsoft.com/graph/api/resources/redirecturisettings?view=graph-rest-beta)
    RedirectUriSettings = "microsoft.graph.redirectUriSettings"
}

impl RedirectUriSettings {
    /// `uri` in queries.
    pub const URI: Property<Self> = Property::new("uri");
    /// `index` in queries.
    pub const INDEX: Property<Self> = Property::new("index");

    /// `uri`: `Edm.String`
    pub fn uri(&self) -> Option<&str> {
        self.0.str("uri")
    }

    /// Sets `uri`.
    pub fn with_uri(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("uri", value))
    }

    /// `index`: `Edm.Int32`
    pub fn index(&self) -> Option<i32> {
        self.0.i32("index")
    }

    /// Sets `index`.
    pub fn with_index(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("index", value))
    }
}
