// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.workbookIcon`](https://learn.microsoft.com/graph/api/resources/workbookicon?view=graph-rest-beta)
    WorkbookIcon = "microsoft.graph.workbookIcon"
}

impl WorkbookIcon {
    /// `index` in queries.
    pub const INDEX: Property<Self> = Property::new("index");
    /// `set` in queries.
    pub const SET: Property<Self> = Property::new("set");

    /// `index`: `Edm.Int32`
    pub fn index(&self) -> Option<i32> {
        self.0.i32("index")
    }

    /// Sets `index`.
    pub fn with_index(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("index", value))
    }

    /// `set`: `Edm.String`
    ///
    /// Possible values are: Invalid, ThreeArrows, ThreeArrowsGray, ThreeFlags, ThreeTrafficLights1, ThreeTrafficLights2, ThreeSigns, ThreeSymbols, ThreeSymbols2, FourArrows, FourArrowsGray, FourRedToBlack, FourRating, FourTrafficLights, FiveArrows, FiveArrowsGray, FiveRating, FiveQuarters, ThreeStars, ThreeTriangles, FiveBoxes.
    pub fn set(&self) -> Option<&str> {
        self.0.str("set")
    }

    /// Sets `set`.
    pub fn with_set(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("set", value))
    }
}
