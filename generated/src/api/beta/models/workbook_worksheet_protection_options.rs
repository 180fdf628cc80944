// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.workbookWorksheetProtectionOptions`](https://learn.microsoft.com/graph/api/resources/workbookworksheetprotectionoptions?view=graph-rest-beta)
    WorkbookWorksheetProtectionOptions = "microsoft.graph.workbookWorksheetProtectionOptions"
}

impl WorkbookWorksheetProtectionOptions {
    /// `allowAutoFilter` in queries.
    pub const ALLOW_AUTO_FILTER: Property<Self> = Property::new("allowAutoFilter");
    /// `allowDeleteColumns` in queries.
    pub const ALLOW_DELETE_COLUMNS: Property<Self> = Property::new("allowDeleteColumns");
    /// `allowDeleteRows` in queries.
    pub const ALLOW_DELETE_ROWS: Property<Self> = Property::new("allowDeleteRows");
    /// `allowFormatCells` in queries.
    pub const ALLOW_FORMAT_CELLS: Property<Self> = Property::new("allowFormatCells");
    /// `allowFormatColumns` in queries.
    pub const ALLOW_FORMAT_COLUMNS: Property<Self> = Property::new("allowFormatColumns");
    /// `allowFormatRows` in queries.
    pub const ALLOW_FORMAT_ROWS: Property<Self> = Property::new("allowFormatRows");
    /// `allowInsertColumns` in queries.
    pub const ALLOW_INSERT_COLUMNS: Property<Self> = Property::new("allowInsertColumns");
    /// `allowInsertHyperlinks` in queries.
    pub const ALLOW_INSERT_HYPERLINKS: Property<Self> = Property::new("allowInsertHyperlinks");
    /// `allowInsertRows` in queries.
    pub const ALLOW_INSERT_ROWS: Property<Self> = Property::new("allowInsertRows");
    /// `allowPivotTables` in queries.
    pub const ALLOW_PIVOT_TABLES: Property<Self> = Property::new("allowPivotTables");
    /// `allowSort` in queries.
    pub const ALLOW_SORT: Property<Self> = Property::new("allowSort");

    /// `allowAutoFilter`: `Edm.Boolean`
    pub fn allow_auto_filter(&self) -> Option<bool> {
        self.0.bool("allowAutoFilter")
    }

    /// Sets `allowAutoFilter`.
    pub fn with_allow_auto_filter(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("allowAutoFilter", value))
    }

    /// `allowDeleteColumns`: `Edm.Boolean`
    pub fn allow_delete_columns(&self) -> Option<bool> {
        self.0.bool("allowDeleteColumns")
    }

    /// Sets `allowDeleteColumns`.
    pub fn with_allow_delete_columns(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("allowDeleteColumns", value))
    }

    /// `allowDeleteRows`: `Edm.Boolean`
    pub fn allow_delete_rows(&self) -> Option<bool> {
        self.0.bool("allowDeleteRows")
    }

    /// Sets `allowDeleteRows`.
    pub fn with_allow_delete_rows(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("allowDeleteRows", value))
    }

    /// `allowFormatCells`: `Edm.Boolean`
    pub fn allow_format_cells(&self) -> Option<bool> {
        self.0.bool("allowFormatCells")
    }

    /// Sets `allowFormatCells`.
    pub fn with_allow_format_cells(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("allowFormatCells", value))
    }

    /// `allowFormatColumns`: `Edm.Boolean`
    pub fn allow_format_columns(&self) -> Option<bool> {
        self.0.bool("allowFormatColumns")
    }

    /// Sets `allowFormatColumns`.
    pub fn with_allow_format_columns(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("allowFormatColumns", value))
    }

    /// `allowFormatRows`: `Edm.Boolean`
    pub fn allow_format_rows(&self) -> Option<bool> {
        self.0.bool("allowFormatRows")
    }

    /// Sets `allowFormatRows`.
    pub fn with_allow_format_rows(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("allowFormatRows", value))
    }

    /// `allowInsertColumns`: `Edm.Boolean`
    pub fn allow_insert_columns(&self) -> Option<bool> {
        self.0.bool("allowInsertColumns")
    }

    /// Sets `allowInsertColumns`.
    pub fn with_allow_insert_columns(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("allowInsertColumns", value))
    }

    /// `allowInsertHyperlinks`: `Edm.Boolean`
    pub fn allow_insert_hyperlinks(&self) -> Option<bool> {
        self.0.bool("allowInsertHyperlinks")
    }

    /// Sets `allowInsertHyperlinks`.
    pub fn with_allow_insert_hyperlinks(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("allowInsertHyperlinks", value))
    }

    /// `allowInsertRows`: `Edm.Boolean`
    pub fn allow_insert_rows(&self) -> Option<bool> {
        self.0.bool("allowInsertRows")
    }

    /// Sets `allowInsertRows`.
    pub fn with_allow_insert_rows(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("allowInsertRows", value))
    }

    /// `allowPivotTables`: `Edm.Boolean`
    pub fn allow_pivot_tables(&self) -> Option<bool> {
        self.0.bool("allowPivotTables")
    }

    /// Sets `allowPivotTables`.
    pub fn with_allow_pivot_tables(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("allowPivotTables", value))
    }

    /// `allowSort`: `Edm.Boolean`
    pub fn allow_sort(&self) -> Option<bool> {
        self.0.bool("allowSort")
    }

    /// Sets `allowSort`.
    pub fn with_allow_sort(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("allowSort", value))
    }
}
