// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.workbookRange`](https://learn.microsoft.com/graph/api/resources/workbookrange?view=graph-rest-beta)
    WorkbookRange: super::Entity = "microsoft.graph.workbookRange"
}

impl WorkbookRange {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `address` in queries.
    pub const ADDRESS: Property<Self> = Property::new("address");
    /// `addressLocal` in queries.
    pub const ADDRESS_LOCAL: Property<Self> = Property::new("addressLocal");
    /// `cellCount` in queries.
    pub const CELL_COUNT: Property<Self> = Property::new("cellCount");
    /// `columnCount` in queries.
    pub const COLUMN_COUNT: Property<Self> = Property::new("columnCount");
    /// `columnHidden` in queries.
    pub const COLUMN_HIDDEN: Property<Self> = Property::new("columnHidden");
    /// `columnIndex` in queries.
    pub const COLUMN_INDEX: Property<Self> = Property::new("columnIndex");
    /// `formulas` in queries.
    pub const FORMULAS: Property<Self> = Property::new("formulas");
    /// `formulasLocal` in queries.
    pub const FORMULAS_LOCAL: Property<Self> = Property::new("formulasLocal");
    /// `formulasR1C1` in queries.
    pub const FORMULAS_R1C1: Property<Self> = Property::new("formulasR1C1");
    /// `hidden` in queries.
    pub const HIDDEN: Property<Self> = Property::new("hidden");
    /// `numberFormat` in queries.
    pub const NUMBER_FORMAT: Property<Self> = Property::new("numberFormat");
    /// `rowCount` in queries.
    pub const ROW_COUNT: Property<Self> = Property::new("rowCount");
    /// `rowHidden` in queries.
    pub const ROW_HIDDEN: Property<Self> = Property::new("rowHidden");
    /// `rowIndex` in queries.
    pub const ROW_INDEX: Property<Self> = Property::new("rowIndex");
    /// `text` in queries.
    pub const TEXT: Property<Self> = Property::new("text");
    /// `valueTypes` in queries.
    pub const VALUE_TYPES: Property<Self> = Property::new("valueTypes");
    /// `values` in queries.
    pub const VALUES: Property<Self> = Property::new("values");
    /// `format` in queries.
    pub const FORMAT: Property<Self> = Property::new("format");
    /// `sort` in queries.
    pub const SORT: Property<Self> = Property::new("sort");
    /// `worksheet` in queries.
    pub const WORKSHEET: Property<Self> = Property::new("worksheet");

    /// `address`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn address(&self) -> Option<&str> {
        self.0.str("address")
    }

    /// `addressLocal`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn address_local(&self) -> Option<&str> {
        self.0.str("addressLocal")
    }

    /// `cellCount`: `Edm.Int32`, read-only
    ///
    /// Read-only.
    pub fn cell_count(&self) -> Option<i32> {
        self.0.i32("cellCount")
    }

    /// `columnCount`: `Edm.Int32`, read-only
    ///
    /// Read-only.
    pub fn column_count(&self) -> Option<i32> {
        self.0.i32("columnCount")
    }

    /// `columnHidden`: `Edm.Boolean`
    pub fn column_hidden(&self) -> Option<bool> {
        self.0.bool("columnHidden")
    }

    /// Sets `columnHidden`.
    pub fn with_column_hidden(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("columnHidden", value))
    }

    /// `columnIndex`: `Edm.Int32`, read-only
    ///
    /// Read-only.
    pub fn column_index(&self) -> Option<i32> {
        self.0.i32("columnIndex")
    }

    /// `formulas`: `microsoft.graph.JSON`
    pub fn formulas(&self) -> Option<&super::Json> {
        self.0.model("formulas")
    }

    /// Sets `formulas`.
    pub fn with_formulas(self, value: impl Into<Nullable<super::Json>>) -> Self {
        Self(self.0.with("formulas", value))
    }

    /// `formulasLocal`: `microsoft.graph.JSON`
    pub fn formulas_local(&self) -> Option<&super::Json> {
        self.0.model("formulasLocal")
    }

    /// Sets `formulasLocal`.
    pub fn with_formulas_local(self, value: impl Into<Nullable<super::Json>>) -> Self {
        Self(self.0.with("formulasLocal", value))
    }

    /// `formulasR1C1`: `microsoft.graph.JSON`
    pub fn formulas_r1c1(&self) -> Option<&super::Json> {
        self.0.model("formulasR1C1")
    }

    /// Sets `formulasR1C1`.
    pub fn with_formulas_r1c1(self, value: impl Into<Nullable<super::Json>>) -> Self {
        Self(self.0.with("formulasR1C1", value))
    }

    /// `hidden`: `Edm.Boolean`, read-only
    ///
    /// Read-only.
    pub fn hidden(&self) -> Option<bool> {
        self.0.bool("hidden")
    }

    /// `numberFormat`: `microsoft.graph.JSON`
    pub fn number_format(&self) -> Option<&super::Json> {
        self.0.model("numberFormat")
    }

    /// Sets `numberFormat`.
    pub fn with_number_format(self, value: impl Into<Nullable<super::Json>>) -> Self {
        Self(self.0.with("numberFormat", value))
    }

    /// `rowCount`: `Edm.Int32`, read-only
    ///
    /// Read-only.
    pub fn row_count(&self) -> Option<i32> {
        self.0.i32("rowCount")
    }

    /// `rowHidden`: `Edm.Boolean`
    pub fn row_hidden(&self) -> Option<bool> {
        self.0.bool("rowHidden")
    }

    /// Sets `rowHidden`.
    pub fn with_row_hidden(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("rowHidden", value))
    }

    /// `rowIndex`: `Edm.Int32`, read-only
    ///
    /// Read-only.
    pub fn row_index(&self) -> Option<i32> {
        self.0.i32("rowIndex")
    }

    /// `text`: `microsoft.graph.JSON`, read-only
    ///
    /// Read-only.
    pub fn text(&self) -> Option<&super::Json> {
        self.0.model("text")
    }

    /// `valueTypes`: `Edm.String`, read-only
    ///
    /// Read-only. Possible values are: Unknown, Empty, String, Integer, Double, Boolean, Error.
    pub fn value_types(&self) -> Option<&str> {
        self.0.str("valueTypes")
    }

    /// `values`: `microsoft.graph.JSON`
    pub fn values(&self) -> Option<&super::Json> {
        self.0.model("values")
    }

    /// Sets `values`.
    pub fn with_values(self, value: impl Into<Nullable<super::Json>>) -> Self {
        Self(self.0.with("values", value))
    }

    /// `format`: `microsoft.graph.workbookRangeFormat`, read-only
    ///
    /// Read-only.
    pub fn format(&self) -> Option<&super::WorkbookRangeFormat> {
        self.0.model("format")
    }

    /// `sort`: `microsoft.graph.workbookRangeSort`, read-only
    ///
    /// Read-only.
    pub fn sort(&self) -> Option<&super::WorkbookRangeSort> {
        self.0.model("sort")
    }

    /// `worksheet`: `microsoft.graph.workbookWorksheet`, read-only
    ///
    /// Read-only.
    pub fn worksheet(&self) -> Option<&super::WorkbookWorksheet> {
        self.0.model("worksheet")
    }
}
