// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.itemPreviewInfo`](https://learn.microsoft.com/graph/api/resources/itempreviewinfo?view=graph-rest-1.0)
    ItemPreviewInfo = "microsoft.graph.itemPreviewInfo"
}

impl ItemPreviewInfo {
    /// `getUrl` in queries.
    pub const GET_URL: Property<Self> = Property::new("getUrl");
    /// `postUrl` in queries.
    pub const POST_URL: Property<Self> = Property::new("postUrl");
    /// `postParameters` in queries.
    pub const POST_PARAMETERS: Property<Self> = Property::new("postParameters");

    /// `getUrl`: `Edm.String`
    pub fn get_url(&self) -> Option<&str> {
        self.0.str("getUrl")
    }

    /// Sets `getUrl`.
    pub fn with_get_url(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("getUrl", value))
    }

    /// `postUrl`: `Edm.String`
    pub fn post_url(&self) -> Option<&str> {
        self.0.str("postUrl")
    }

    /// Sets `postUrl`.
    pub fn with_post_url(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("postUrl", value))
    }

    /// `postParameters`: `Edm.String`
    pub fn post_parameters(&self) -> Option<&str> {
        self.0.str("postParameters")
    }

    /// Sets `postParameters`.
    pub fn with_post_parameters(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("postParameters", value))
    }
}
