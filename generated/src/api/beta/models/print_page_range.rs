// Written by `cargo xtask gen`; do not edit.
use crate::runtime::Property;

crate::runtime::model! {
    /// [`microsoft.graph.printPageRange`](https://learn.microsoft.com/graph/api/resources/printpagerange?view=graph-rest-beta)
    PrintPageRange = "microsoft.graph.printPageRange"
}

impl PrintPageRange {
    /// `startPage` in queries.
    pub const START_PAGE: Property<Self> = Property::new("startPage");
    /// `endPage` in queries.
    pub const END_PAGE: Property<Self> = Property::new("endPage");

    /// `startPage`: `Edm.Int32`, read-only
    ///
    /// Read-only.
    pub fn start_page(&self) -> Option<i32> {
        self.0.i32("startPage")
    }

    /// `endPage`: `Edm.Int32`, read-only
    ///
    /// Read-only.
    pub fn end_page(&self) -> Option<i32> {
        self.0.i32("endPage")
    }
}
