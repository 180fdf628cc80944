// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.workbookRangeFill`](https://learn.microsoft.com/graph/api/resources/rangefill?view=graph-rest-1.0)
    WorkbookRangeFill: super::Entity = "microsoft.graph.workbookRangeFill"
}

impl WorkbookRangeFill {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `color` in queries.
    pub const COLOR: Property<Self> = Property::new("color");

    /// `color`: `Edm.String`
    pub fn color(&self) -> Option<&str> {
        self.0.str("color")
    }

    /// Sets `color`.
    pub fn with_color(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("color", value))
    }
}
