// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.workbookWorksheet`](https://learn.microsoft.com/graph/api/resources/worksheet?view=graph-rest-1.0)
    WorkbookWorksheet: super::Entity = "microsoft.graph.workbookWorksheet"
}

impl WorkbookWorksheet {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `name` in queries.
    pub const NAME: Property<Self> = Property::new("name");
    /// `position` in queries.
    pub const POSITION: Property<Self> = Property::new("position");
    /// `visibility` in queries.
    pub const VISIBILITY: Property<Self> = Property::new("visibility");
    /// `charts` in queries.
    pub const CHARTS: Property<Self> = Property::new("charts");
    /// `names` in queries.
    pub const NAMES: Property<Self> = Property::new("names");
    /// `pivotTables` in queries.
    pub const PIVOT_TABLES: Property<Self> = Property::new("pivotTables");
    /// `protection` in queries.
    pub const PROTECTION: Property<Self> = Property::new("protection");
    /// `tables` in queries.
    pub const TABLES: Property<Self> = Property::new("tables");

    /// `name`: `Edm.String`
    pub fn name(&self) -> Option<&str> {
        self.0.str("name")
    }

    /// Sets `name`.
    pub fn with_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("name", value))
    }

    /// `position`: `Edm.Int32`
    pub fn position(&self) -> Option<i32> {
        self.0.i32("position")
    }

    /// Sets `position`.
    pub fn with_position(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("position", value))
    }

    /// `visibility`: `Edm.String`
    ///
    /// Possible values are: Visible, Hidden, VeryHidden.
    pub fn visibility(&self) -> Option<&str> {
        self.0.str("visibility")
    }

    /// Sets `visibility`.
    pub fn with_visibility(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("visibility", value))
    }

    /// `charts`: `Collection(microsoft.graph.workbookChart)`, read-only
    ///
    /// Read-only.
    pub fn charts(&self) -> Option<&[super::WorkbookChart]> {
        self.0.models("charts")
    }

    /// `names`: `Collection(microsoft.graph.workbookNamedItem)`, read-only
    ///
    /// Read-only.
    pub fn names(&self) -> Option<&[super::WorkbookNamedItem]> {
        self.0.models("names")
    }

    /// `pivotTables`: `Collection(microsoft.graph.workbookPivotTable)`
    pub fn pivot_tables(&self) -> Option<&[super::WorkbookPivotTable]> {
        self.0.models("pivotTables")
    }

    /// Sets `pivotTables`.
    pub fn with_pivot_tables(self, value: impl Into<Nullable<Vec<super::WorkbookPivotTable>>>) -> Self {
        Self(self.0.with("pivotTables", value))
    }

    /// `protection`: `microsoft.graph.workbookWorksheetProtection`, read-only
    ///
    /// Read-only.
    pub fn protection(&self) -> Option<&super::WorkbookWorksheetProtection> {
        self.0.model("protection")
    }

    /// `tables`: `Collection(microsoft.graph.workbookTable)`, read-only
    ///
    /// Read-only.
    pub fn tables(&self) -> Option<&[super::WorkbookTable]> {
        self.0.models("tables")
    }
}
