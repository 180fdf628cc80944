// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.serviceUpdateMessageViewpoint`](https://learn.microsoft.com/graph/api/resources/serviceupdatemessageviewpoint?view=graph-rest-1.0)
    ServiceUpdateMessageViewpoint = "microsoft.graph.serviceUpdateMessageViewpoint"
}

impl ServiceUpdateMessageViewpoint {
    /// `isArchived` in queries.
    pub const IS_ARCHIVED: Property<Self> = Property::new("isArchived");
    /// `isFavorited` in queries.
    pub const IS_FAVORITED: Property<Self> = Property::new("isFavorited");
    /// `isRead` in queries.
    pub const IS_READ: Property<Self> = Property::new("isRead");

    /// `isArchived`: `Edm.Boolean`
    pub fn is_archived(&self) -> Option<bool> {
        self.0.bool("isArchived")
    }

    /// Sets `isArchived`.
    pub fn with_is_archived(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isArchived", value))
    }

    /// `isFavorited`: `Edm.Boolean`
    pub fn is_favorited(&self) -> Option<bool> {
        self.0.bool("isFavorited")
    }

    /// Sets `isFavorited`.
    pub fn with_is_favorited(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isFavorited", value))
    }

    /// `isRead`: `Edm.Boolean`
    pub fn is_read(&self) -> Option<bool> {
        self.0.bool("isRead")
    }

    /// Sets `isRead`.
    pub fn with_is_read(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isRead", value))
    }
}
