// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.outlookCategory`](https://learn.microsoft.com/graph/api/resources/outlookcategory?view=graph-rest-1.0)
    OutlookCategory: super::Entity = "microsoft.graph.outlookCategory"
}

impl OutlookCategory {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `color` in queries.
    pub const COLOR: Property<Self> = Property::new("color");

    /// `displayName`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }

    /// `color`: `microsoft.graph.categoryColor`
    pub fn color(&self) -> Option<super::CategoryColor> {
        self.0.enumeration("color")
    }

    /// Sets `color`.
    pub fn with_color(self, value: impl Into<Nullable<super::CategoryColor>>) -> Self {
        Self(self.0.with("color", value))
    }
}
