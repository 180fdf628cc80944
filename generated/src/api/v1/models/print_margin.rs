// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.printMargin`](https://learn.microsoft.com/graph/api/resources/printmargin?view=graph-rest-1.0)
    PrintMargin = "microsoft.graph.printMargin"
}

impl PrintMargin {
    /// `top` in queries.
    pub const TOP: Property<Self> = Property::new("top");
    /// `bottom` in queries.
    pub const BOTTOM: Property<Self> = Property::new("bottom");
    /// `right` in queries.
    pub const RIGHT: Property<Self> = Property::new("right");
    /// `left` in queries.
    pub const LEFT: Property<Self> = Property::new("left");

    /// `top`: `Edm.Int32`
    pub fn top(&self) -> Option<i32> {
        self.0.i32("top")
    }

    /// Sets `top`.
    pub fn with_top(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("top", value))
    }

    /// `bottom`: `Edm.Int32`
    pub fn bottom(&self) -> Option<i32> {
        self.0.i32("bottom")
    }

    /// Sets `bottom`.
    pub fn with_bottom(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("bottom", value))
    }

    /// `right`: `Edm.Int32`
    pub fn right(&self) -> Option<i32> {
        self.0.i32("right")
    }

    /// Sets `right`.
    pub fn with_right(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("right", value))
    }

    /// `left`: `Edm.Int32`
    pub fn left(&self) -> Option<i32> {
        self.0.i32("left")
    }

    /// Sets `left`.
    pub fn with_left(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("left", value))
    }
}
