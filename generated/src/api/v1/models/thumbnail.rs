// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property, Value};

crate::runtime::model! {
    /// [`microsoft.graph.thumbnail`](https://learn.microsoft.com/graph/api/resources/thumbnail?view=graph-rest-1.0)
    Thumbnail = "microsoft.graph.thumbnail"
}

impl Thumbnail {
    /// `height` in queries.
    pub const HEIGHT: Property<Self> = Property::new("height");
    /// `sourceItemId` in queries.
    pub const SOURCE_ITEM_ID: Property<Self> = Property::new("sourceItemId");
    /// `url` in queries.
    pub const URL: Property<Self> = Property::new("url");
    /// `width` in queries.
    pub const WIDTH: Property<Self> = Property::new("width");
    /// `content` in queries.
    pub const CONTENT: Property<Self> = Property::new("content");

    /// `height`: `Edm.Int32`
    pub fn height(&self) -> Option<i32> {
        self.0.i32("height")
    }

    /// Sets `height`.
    pub fn with_height(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("height", value))
    }

    /// `sourceItemId`: `Edm.String`
    pub fn source_item_id(&self) -> Option<&str> {
        self.0.str("sourceItemId")
    }

    /// Sets `sourceItemId`.
    pub fn with_source_item_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("sourceItemId", value))
    }

    /// `url`: `Edm.String`
    pub fn url(&self) -> Option<&str> {
        self.0.str("url")
    }

    /// Sets `url`.
    pub fn with_url(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("url", value))
    }

    /// `width`: `Edm.Int32`
    pub fn width(&self) -> Option<i32> {
        self.0.i32("width")
    }

    /// Sets `width`.
    pub fn with_width(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("width", value))
    }

    /// `content`: `Edm.Stream`
    pub fn content(&self) -> Option<&Value> {
        self.0.untyped("content")
    }

    /// Sets `content`.
    pub fn with_content(self, value: impl Into<Nullable<Value>>) -> Self {
        Self(self.0.with("content", value))
    }
}
