// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.imageInfo`](https://learn.microsoft.com/graph/api/resources/projectrome-imageinfo?view=graph-rest-beta)
    ImageInfo = "microsoft.graph.imageInfo"
}

impl ImageInfo {
    /// `iconUrl` in queries.
    pub const ICON_URL: Property<Self> = Property::new("iconUrl");
    /// `alternateText` in queries.
    pub const ALTERNATE_TEXT: Property<Self> = Property::new("alternateText");
    /// `addImageQuery` in queries.
    pub const ADD_IMAGE_QUERY: Property<Self> = Property::new("addImageQuery");

    /// `iconUrl`: `Edm.String`
    ///
    /// Optional.
    pub fn icon_url(&self) -> Option<&str> {
        self.0.str("iconUrl")
    }

    /// Sets `iconUrl`.
    pub fn with_icon_url(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("iconUrl", value))
    }

    /// `alternateText`: `Edm.String`
    ///
    /// Optional.
    pub fn alternate_text(&self) -> Option<&str> {
        self.0.str("alternateText")
    }

    /// Sets `alternateText`.
    pub fn with_alternate_text(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("alternateText", value))
    }

    /// `addImageQuery`: `Edm.Boolean`
    ///
    /// Optional.
    pub fn add_image_query(&self) -> Option<bool> {
        self.0.bool("addImageQuery")
    }

    /// Sets `addImageQuery`.
    pub fn with_add_image_query(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("addImageQuery", value))
    }
}
