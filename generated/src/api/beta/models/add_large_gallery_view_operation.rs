// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from commsOperation.
    ///
    /// [`microsoft.graph.addLargeGalleryViewOperation`](https://learn.microsoft.com/graph/api/resources/addlargegalleryviewoperation?view=graph-rest-beta)
    AddLargeGalleryViewOperation: super::CommsOperation = "microsoft.graph.addLargeGalleryViewOperation"
}

impl AddLargeGalleryViewOperation {
    pub const CLIENT_CONTEXT: Property<Self> = Property::new("clientContext");
    pub const ID: Property<Self> = Property::new("id");
    pub const RESULT_INFO: Property<Self> = Property::new("resultInfo");
    pub const STATUS: Property<Self> = Property::new("status");

    pub fn with_client_context(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("clientContext", value))
    }
}
