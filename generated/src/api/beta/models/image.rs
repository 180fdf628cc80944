// Written by `cargo xtask gen`; do not edit.
use crate::runtime::Property;

crate::runtime::model! {
    /// [`microsoft.graph.image`](https://learn.microsoft.com/graph/api/resources/image?view=graph-rest-beta)
    Image = "microsoft.graph.image"
}

impl Image {
    /// `height` in queries.
    pub const HEIGHT: Property<Self> = Property::new("height");
    /// `width` in queries.
    pub const WIDTH: Property<Self> = Property::new("width");

    /// `height`: `Edm.Int32`, read-only
    ///
    /// Optional. Read-only.
    pub fn height(&self) -> Option<i32> {
        self.0.i32("height")
    }

    /// `width`: `Edm.Int32`, read-only
    ///
    /// Optional. Read-only.
    pub fn width(&self) -> Option<i32> {
        self.0.i32("width")
    }
}
