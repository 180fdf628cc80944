// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.workbookTableColumn`](https://learn.microsoft.com/graph/api/resources/workbooktablecolumn?view=graph-rest-beta)
    WorkbookTableColumn: super::Entity = "microsoft.graph.workbookTableColumn"
}

impl WorkbookTableColumn {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `index` in queries.
    pub const INDEX: Property<Self> = Property::new("index");
    /// `name` in queries.
    pub const NAME: Property<Self> = Property::new("name");
    /// `values` in queries.
    pub const VALUES: Property<Self> = Property::new("values");
    /// `filter` in queries.
    pub const FILTER: Property<Self> = Property::new("filter");

    /// `index`: `Edm.Int32`, read-only
    ///
    /// Read-only.
    pub fn index(&self) -> Option<i32> {
        self.0.i32("index")
    }

    /// `name`: `Edm.String`
    pub fn name(&self) -> Option<&str> {
        self.0.str("name")
    }

    /// Sets `name`.
    pub fn with_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("name", value))
    }

    /// `values`: `microsoft.graph.JSON`
    pub fn values(&self) -> Option<&super::Json> {
        self.0.model("values")
    }

    /// Sets `values`.
    pub fn with_values(self, value: impl Into<Nullable<super::Json>>) -> Self {
        Self(self.0.with("values", value))
    }

    /// `filter`: `microsoft.graph.workbookFilter`, read-only
    ///
    /// Read-only.
    pub fn filter(&self) -> Option<&super::WorkbookFilter> {
        self.0.model("filter")
    }
}
