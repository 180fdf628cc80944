// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.bundle`](https://learn.microsoft.com/graph/api/resources/bundle?view=graph-rest-beta)
    Bundle = "microsoft.graph.bundle"
}

impl Bundle {
    /// `childCount` in queries.
    pub const CHILD_COUNT: Property<Self> = Property::new("childCount");
    /// `album` in queries.
    pub const ALBUM: Property<Self> = Property::new("album");

    /// `childCount`: `Edm.Int32`
    pub fn child_count(&self) -> Option<i32> {
        self.0.i32("childCount")
    }

    /// Sets `childCount`.
    pub fn with_child_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("childCount", value))
    }

    /// `album`: `microsoft.graph.album`
    pub fn album(&self) -> Option<&super::Album> {
        self.0.model("album")
    }

    /// Sets `album`.
    pub fn with_album(self, value: impl Into<Nullable<super::Album>>) -> Self {
        Self(self.0.with("album", value))
    }
}
