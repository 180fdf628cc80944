// Written by `cargo xtask gen`; do not edit.
use crate::runtime::Property;

crate::runtime::model! {
    /// [`microsoft.graph.profilePhoto`](https://learn.microsoft.com/graph/api/resources/profilephoto?view=graph-rest-1.0)
    ProfilePhoto: super::Entity = "microsoft.graph.profilePhoto"
}

impl ProfilePhoto {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `height` in queries.
    pub const HEIGHT: Property<Self> = Property::new("height");
    /// `width` in queries.
    pub const WIDTH: Property<Self> = Property::new("width");

    /// `height`: `Edm.Int32`, read-only
    ///
    /// Read-only.
    pub fn height(&self) -> Option<i32> {
        self.0.i32("height")
    }

    /// `width`: `Edm.Int32`, read-only
    ///
    /// Read-only.
    pub fn width(&self) -> Option<i32> {
        self.0.i32("width")
    }
}
