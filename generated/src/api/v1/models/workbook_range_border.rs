// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.workbookRangeBorder`](https://learn.microsoft.com/graph/api/resources/rangeborder?view=graph-rest-1.0)
    WorkbookRangeBorder: super::Entity = "microsoft.graph.workbookRangeBorder"
}

impl WorkbookRangeBorder {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `color` in queries.
    pub const COLOR: Property<Self> = Property::new("color");
    /// `sideIndex` in queries.
    pub const SIDE_INDEX: Property<Self> = Property::new("sideIndex");
    /// `style` in queries.
    pub const STYLE: Property<Self> = Property::new("style");
    /// `weight` in queries.
    pub const WEIGHT: Property<Self> = Property::new("weight");

    /// `color`: `Edm.String`
    pub fn color(&self) -> Option<&str> {
        self.0.str("color")
    }

    /// Sets `color`.
    pub fn with_color(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("color", value))
    }

    /// `sideIndex`: `Edm.String`, read-only
    ///
    /// Read-only. Possible values are: EdgeTop, EdgeBottom, EdgeLeft, EdgeRight, InsideVertical, InsideHorizontal, DiagonalDown, DiagonalUp.
    pub fn side_index(&self) -> Option<&str> {
        self.0.str("sideIndex")
    }

    /// `style`: `Edm.String`
    ///
    /// Possible values are: None, Continuous, Dash, DashDot, DashDotDot, Dot, Double, SlantDashDot.
    pub fn style(&self) -> Option<&str> {
        self.0.str("style")
    }

    /// Sets `style`.
    pub fn with_style(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("style", value))
    }

    /// `weight`: `Edm.String`
    ///
    /// Possible values are: Hairline, Thin, Medium, Thick.
    pub fn weight(&self) -> Option<&str> {
        self.0.str("weight")
    }

    /// Sets `weight`.
    pub fn with_weight(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("weight", value))
    }
}
