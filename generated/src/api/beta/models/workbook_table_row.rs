// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.workbookTableRow`](https://learn.microsoft.com/graph/api/resources/workbooktablerow?view=graph-rest-beta)
    WorkbookTableRow = "microsoft.graph.workbookTableRow"
}

impl WorkbookTableRow {
    /// `index` in queries.
    pub const INDEX: Property<Self> = Property::new("index");
    /// `values` in queries.
    pub const VALUES: Property<Self> = Property::new("values");

    /// `index`: `Edm.Int32`, read-only
    ///
    /// Read-only.
    pub fn index(&self) -> Option<i32> {
        self.0.i32("index")
    }

    /// `values`: `microsoft.graph.JSON`
    pub fn values(&self) -> Option<&super::Json> {
        self.0.model("values")
    }

    /// Sets `values`.
    pub fn with_values(self, value: impl Into<Nullable<super::Json>>) -> Self {
        Self(self.0.with("values", value))
    }
}
