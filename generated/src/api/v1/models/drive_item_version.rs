// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property, Value};

crate::runtime::model! {
    /// [`microsoft.graph.driveItemVersion`](https://learn.microsoft.com/graph/api/resources/driveItemVersion?view=graph-rest-1.0)
    DriveItemVersion: super::BaseItemVersion = "microsoft.graph.driveItemVersion"
}

crate::runtime::derived! {
    DriveItemVersion: super::Entity
}

impl DriveItemVersion {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `lastModifiedBy` in queries.
    pub const LAST_MODIFIED_BY: Property<Self> = Property::new("lastModifiedBy");
    /// `lastModifiedDateTime` in queries.
    pub const LAST_MODIFIED_DATE_TIME: Property<Self> = Property::new("lastModifiedDateTime");
    /// `publication` in queries.
    pub const PUBLICATION: Property<Self> = Property::new("publication");
    /// `size` in queries.
    pub const SIZE: Property<Self> = Property::new("size");
    /// `content` in queries.
    pub const CONTENT: Property<Self> = Property::new("content");

    /// `size`: `Edm.Int64`
    pub fn size(&self) -> Option<i64> {
        self.0.i64("size")
    }

    /// Sets `size`.
    pub fn with_size(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("size", value))
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
