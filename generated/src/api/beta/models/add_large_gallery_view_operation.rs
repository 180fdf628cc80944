// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from commsOperation.
    ///
    /// [`microsoft.graph.addLargeGalleryViewOperation`](https://learn.microsoft.com/graph/api/resources/addlargegalleryviewoperation?view=graph-rest-beta)
    AddLargeGalleryViewOperation: super::CommsOperation = "microsoft.graph.addLargeGalleryViewOperation"
}

impl AddLargeGalleryViewOperation {
    /// `clientContext` in queries.
    pub const CLIENT_CONTEXT: Property<Self> = Property::new("clientContext");
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `resultInfo` in queries.
    pub const RESULT_INFO: Property<Self> = Property::new("resultInfo");
    /// `status` in queries.
    pub const STATUS: Property<Self> = Property::new("status");

    /// Sets `clientContext`.
    pub fn with_client_context(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("clientContext", value))
    }
}
