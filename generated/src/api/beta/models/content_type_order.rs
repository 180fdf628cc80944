// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.contentTypeOrder`](https://learn.microsoft.com/graph/api/resources/contentTypeOrder?view=graph-rest-beta)
    ContentTypeOrder = "microsoft.graph.contentTypeOrder"
}

impl ContentTypeOrder {
    /// `default` in queries.
    pub const DEFAULT: Property<Self> = Property::new("default");
    /// `position` in queries.
    pub const POSITION: Property<Self> = Property::new("position");

    /// `default`: `Edm.Boolean`
    pub fn default_(&self) -> Option<bool> {
        self.0.bool("default")
    }

    /// Sets `default`.
    pub fn with_default(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("default", value))
    }

    /// `position`: `Edm.Int32`
    pub fn position(&self) -> Option<i32> {
        self.0.i32("position")
    }

    /// Sets `position`.
    pub fn with_position(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("position", value))
    }
}
