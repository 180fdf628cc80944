// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.workbookPivotTable`](https://learn.microsoft.com/graph/api/resources/workbookpivottable?view=graph-rest-1.0)
    WorkbookPivotTable: super::Entity = "microsoft.graph.workbookPivotTable"
}

impl WorkbookPivotTable {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `name` in queries.
    pub const NAME: Property<Self> = Property::new("name");
    /// `worksheet` in queries.
    pub const WORKSHEET: Property<Self> = Property::new("worksheet");

    /// `name`: `Edm.String`
    pub fn name(&self) -> Option<&str> {
        self.0.str("name")
    }

    /// Sets `name`.
    pub fn with_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("name", value))
    }

    /// `worksheet`: `microsoft.graph.workbookWorksheet`, read-only
    ///
    /// Read-only.
    pub fn worksheet(&self) -> Option<&super::WorkbookWorksheet> {
        self.0.model("worksheet")
    }
}
