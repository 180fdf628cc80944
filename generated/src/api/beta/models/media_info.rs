// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.mediaInfo`](https://learn.microsoft.com/graph/api/resources/mediainfo?view=graph-rest-beta)
    MediaInfo = "microsoft.graph.mediaInfo"
}

impl MediaInfo {
    /// `resourceId` in queries.
    pub const RESOURCE_ID: Property<Self> = Property::new("resourceId");
    /// `uri` in queries.
    pub const URI: Property<Self> = Property::new("uri");

    /// `resourceId`: `Edm.String`
    pub fn resource_id(&self) -> Option<&str> {
        self.0.str("resourceId")
    }

    /// Sets `resourceId`.
    pub fn with_resource_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("resourceId", value))
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
