// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.workbookTable`](https://learn.microsoft.com/graph/api/resources/table?view=graph-rest-1.0)
    WorkbookTable: super::Entity = "microsoft.graph.workbookTable"
}

impl WorkbookTable {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `name` in queries.
    pub const NAME: Property<Self> = Property::new("name");
    /// `showHeaders` in queries.
    pub const SHOW_HEADERS: Property<Self> = Property::new("showHeaders");
    /// `showTotals` in queries.
    pub const SHOW_TOTALS: Property<Self> = Property::new("showTotals");
    /// `style` in queries.
    pub const STYLE: Property<Self> = Property::new("style");
    /// `highlightFirstColumn` in queries.
    pub const HIGHLIGHT_FIRST_COLUMN: Property<Self> = Property::new("highlightFirstColumn");
    /// `highlightLastColumn` in queries.
    pub const HIGHLIGHT_LAST_COLUMN: Property<Self> = Property::new("highlightLastColumn");
    /// `showBandedColumns` in queries.
    pub const SHOW_BANDED_COLUMNS: Property<Self> = Property::new("showBandedColumns");
    /// `showBandedRows` in queries.
    pub const SHOW_BANDED_ROWS: Property<Self> = Property::new("showBandedRows");
    /// `showFilterButton` in queries.
    pub const SHOW_FILTER_BUTTON: Property<Self> = Property::new("showFilterButton");
    /// `legacyId` in queries.
    pub const LEGACY_ID: Property<Self> = Property::new("legacyId");
    /// `columns` in queries.
    pub const COLUMNS: Property<Self> = Property::new("columns");
    /// `rows` in queries.
    pub const ROWS: Property<Self> = Property::new("rows");
    /// `sort` in queries.
    pub const SORT: Property<Self> = Property::new("sort");
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

    /// `showHeaders`: `Edm.Boolean`
    pub fn show_headers(&self) -> Option<bool> {
        self.0.bool("showHeaders")
    }

    /// Sets `showHeaders`.
    pub fn with_show_headers(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("showHeaders", value))
    }

    /// `showTotals`: `Edm.Boolean`
    pub fn show_totals(&self) -> Option<bool> {
        self.0.bool("showTotals")
    }

    /// Sets `showTotals`.
    pub fn with_show_totals(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("showTotals", value))
    }

    /// `style`: `Edm.String`
    pub fn style(&self) -> Option<&str> {
        self.0.str("style")
    }

    /// Sets `style`.
    pub fn with_style(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("style", value))
    }

    /// `highlightFirstColumn`: `Edm.Boolean`
    pub fn highlight_first_column(&self) -> Option<bool> {
        self.0.bool("highlightFirstColumn")
    }

    /// Sets `highlightFirstColumn`.
    pub fn with_highlight_first_column(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("highlightFirstColumn", value))
    }

    /// `highlightLastColumn`: `Edm.Boolean`
    pub fn highlight_last_column(&self) -> Option<bool> {
        self.0.bool("highlightLastColumn")
    }

    /// Sets `highlightLastColumn`.
    pub fn with_highlight_last_column(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("highlightLastColumn", value))
    }

    /// `showBandedColumns`: `Edm.Boolean`
    pub fn show_banded_columns(&self) -> Option<bool> {
        self.0.bool("showBandedColumns")
    }

    /// Sets `showBandedColumns`.
    pub fn with_show_banded_columns(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("showBandedColumns", value))
    }

    /// `showBandedRows`: `Edm.Boolean`
    pub fn show_banded_rows(&self) -> Option<bool> {
        self.0.bool("showBandedRows")
    }

    /// Sets `showBandedRows`.
    pub fn with_show_banded_rows(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("showBandedRows", value))
    }

    /// `showFilterButton`: `Edm.Boolean`
    pub fn show_filter_button(&self) -> Option<bool> {
        self.0.bool("showFilterButton")
    }

    /// Sets `showFilterButton`.
    pub fn with_show_filter_button(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("showFilterButton", value))
    }

    /// `legacyId`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn legacy_id(&self) -> Option<&str> {
        self.0.str("legacyId")
    }

    /// `columns`: `Collection(microsoft.graph.workbookTableColumn)`, read-only
    ///
    /// Read-only.
    pub fn columns(&self) -> Option<&[super::WorkbookTableColumn]> {
        self.0.models("columns")
    }

    /// `rows`: `Collection(microsoft.graph.workbookTableRow)`, read-only
    ///
    /// Read-only.
    pub fn rows(&self) -> Option<&[super::WorkbookTableRow]> {
        self.0.models("rows")
    }

    /// `sort`: `microsoft.graph.workbookTableSort`, read-only
    ///
    /// Read-only.
    pub fn sort(&self) -> Option<&super::WorkbookTableSort> {
        self.0.model("sort")
    }

    /// `worksheet`: `microsoft.graph.workbookWorksheet`, read-only
    ///
    /// Read-only.
    pub fn worksheet(&self) -> Option<&super::WorkbookWorksheet> {
        self.0.model("worksheet")
    }
}
