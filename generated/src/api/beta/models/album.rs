// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.album`](https://learn.microsoft.com/graph/api/resources/album?view=graph-rest-beta)
    Album = "microsoft.graph.album"
}

impl Album {
    /// `coverImageItemId` in queries.
    pub const COVER_IMAGE_ITEM_ID: Property<Self> = Property::new("coverImageItemId");

    /// `coverImageItemId`: `Edm.String`
    pub fn cover_image_item_id(&self) -> Option<&str> {
        self.0.str("coverImageItemId")
    }

    /// Sets `coverImageItemId`.
    pub fn with_cover_image_item_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("coverImageItemId", value))
    }
}
