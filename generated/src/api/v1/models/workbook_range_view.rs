// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.workbookRangeView`](https://learn.microsoft.com/graph/api/resources/workbookrangeview?view=graph-rest-1.0)
    WorkbookRangeView: super::Entity = "microsoft.graph.workbookRangeView"
}

impl WorkbookRangeView {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `cellAddresses` in queries.
    pub const CELL_ADDRESSES: Property<Self> = Property::new("cellAddresses");
    /// `columnCount` in queries.
    pub const COLUMN_COUNT: Property<Self> = Property::new("columnCount");
    /// `formulas` in queries.
    pub const FORMULAS: Property<Self> = Property::new("formulas");
    /// `formulasLocal` in queries.
    pub const FORMULAS_LOCAL: Property<Self> = Property::new("formulasLocal");
    /// `formulasR1C1` in queries.
    pub const FORMULAS_R1C1: Property<Self> = Property::new("formulasR1C1");
    /// `index` in queries.
    pub const INDEX: Property<Self> = Property::new("index");
    /// `numberFormat` in queries.
    pub const NUMBER_FORMAT: Property<Self> = Property::new("numberFormat");
    /// `rowCount` in queries.
    pub const ROW_COUNT: Property<Self> = Property::new("rowCount");
    /// `text` in queries.
    pub const TEXT: Property<Self> = Property::new("text");
    /// `valueTypes` in queries.
    pub const VALUE_TYPES: Property<Self> = Property::new("valueTypes");
    /// `values` in queries.
    pub const VALUES: Property<Self> = Property::new("values");
    /// `rows` in queries.
    pub const ROWS: Property<Self> = Property::new("rows");

    /// `cellAddresses`: `microsoft.graph.Json`
    pub fn cell_addresses(&self) -> Option<&super::Json> {
        self.0.model("cellAddresses")
    }

    /// Sets `cellAddresses`.
    pub fn with_cell_addresses(self, value: impl Into<Nullable<super::Json>>) -> Self {
        Self(self.0.with("cellAddresses", value))
    }

    /// `columnCount`: `Edm.Int32`, read-only
    ///
    /// Read-only.
    pub fn column_count(&self) -> Option<i32> {
        self.0.i32("columnCount")
    }

    /// `formulas`: `microsoft.graph.Json`
    pub fn formulas(&self) -> Option<&super::Json> {
        self.0.model("formulas")
    }

    /// Sets `formulas`.
    pub fn with_formulas(self, value: impl Into<Nullable<super::Json>>) -> Self {
        Self(self.0.with("formulas", value))
    }

    /// `formulasLocal`: `microsoft.graph.Json`
    pub fn formulas_local(&self) -> Option<&super::Json> {
        self.0.model("formulasLocal")
    }

    /// Sets `formulasLocal`.
    pub fn with_formulas_local(self, value: impl Into<Nullable<super::Json>>) -> Self {
        Self(self.0.with("formulasLocal", value))
    }

    /// `formulasR1C1`: `microsoft.graph.Json`
    pub fn formulas_r1c1(&self) -> Option<&super::Json> {
        self.0.model("formulasR1C1")
    }

    /// Sets `formulasR1C1`.
    pub fn with_formulas_r1c1(self, value: impl Into<Nullable<super::Json>>) -> Self {
        Self(self.0.with("formulasR1C1", value))
    }

    /// `index`: `Edm.Int32`
    pub fn index(&self) -> Option<i32> {
        self.0.i32("index")
    }

    /// Sets `index`.
    pub fn with_index(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("index", value))
    }

    /// `numberFormat`: `microsoft.graph.Json`, read-only
    ///
    /// Read-only.
    pub fn number_format(&self) -> Option<&super::Json> {
        self.0.model("numberFormat")
    }

    /// `rowCount`: `Edm.Int32`, read-only
    ///
    /// Read-only.
    pub fn row_count(&self) -> Option<i32> {
        self.0.i32("rowCount")
    }

    /// `text`: `microsoft.graph.Json`, read-only
    ///
    /// Read-only.
    pub fn text(&self) -> Option<&super::Json> {
        self.0.model("text")
    }

    /// `valueTypes`: `microsoft.graph.Json`, read-only
    ///
    /// Read-only. Possible values are: Unknown, Empty, String, Integer, Double, Boolean, Error.
    pub fn value_types(&self) -> Option<&super::Json> {
        self.0.model("valueTypes")
    }

    /// `values`: `microsoft.graph.Json`
    pub fn values(&self) -> Option<&super::Json> {
        self.0.model("values")
    }

    /// Sets `values`.
    pub fn with_values(self, value: impl Into<Nullable<super::Json>>) -> Self {
        Self(self.0.with("values", value))
    }

    /// `rows`: `Collection(microsoft.graph.workbookRangeView)`, read-only
    ///
    /// Read-only.
    pub fn rows(&self) -> Option<&[super::WorkbookRangeView]> {
        self.0.models("rows")
    }
}
