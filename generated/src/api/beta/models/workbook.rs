// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.workbook`](https://learn.microsoft.com/graph/api/resources/workbook?view=graph-rest-beta)
    Workbook: super::Entity = "microsoft.graph.workbook"
}

impl Workbook {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `names` in queries.
    pub const NAMES: Property<Self> = Property::new("names");
    /// `tables` in queries.
    pub const TABLES: Property<Self> = Property::new("tables");
    /// `worksheets` in queries.
    pub const WORKSHEETS: Property<Self> = Property::new("worksheets");
    /// `application` in queries.
    pub const APPLICATION: Property<Self> = Property::new("application");
    /// `operations` in queries.
    pub const OPERATIONS: Property<Self> = Property::new("operations");

    /// `names`: `Collection(microsoft.graph.workbookNamedItem)`, read-only
    ///
    /// Read-only.
    #[cfg(feature = "excel")]
    pub fn names(&self) -> Option<&[super::WorkbookNamedItem]> {
        self.0.models("names")
    }

    /// `tables`: `Collection(microsoft.graph.workbookTable)`, read-only
    ///
    /// Read-only.
    #[cfg(feature = "excel")]
    pub fn tables(&self) -> Option<&[super::WorkbookTable]> {
        self.0.models("tables")
    }

    /// `worksheets`: `Collection(microsoft.graph.workbookWorksheet)`, read-only
    ///
    /// Read-only.
    #[cfg(feature = "excel")]
    pub fn worksheets(&self) -> Option<&[super::WorkbookWorksheet]> {
        self.0.models("worksheets")
    }

    /// `application`: `microsoft.graph.workbookApplication`
    #[cfg(feature = "excel")]
    pub fn application(&self) -> Option<&super::WorkbookApplication> {
        self.0.model("application")
    }

    /// Sets `application`.
    #[cfg(feature = "excel")]
    pub fn with_application(self, value: impl Into<Nullable<super::WorkbookApplication>>) -> Self {
        Self(self.0.with("application", value))
    }

    /// `operations`: `Collection(microsoft.graph.workbookOperation)`, read-only
    ///
    /// Read-only. Nullable.
    #[cfg(feature = "excel")]
    pub fn operations(&self) -> Option<&[super::WorkbookOperation]> {
        self.0.models("operations")
    }
}
