// Written by `cargo xtask gen`; do not edit.
use crate::runtime::Property;

crate::runtime::model! {
    /// [`microsoft.graph.workbook`](https://learn.microsoft.com/graph/api/resources/workbook?view=graph-rest-1.0)
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

    /// `operations`: `Collection(microsoft.graph.workbookOperation)`, read-only
    ///
    /// Read-only.
    #[cfg(feature = "excel")]
    pub fn operations(&self) -> Option<&[super::WorkbookOperation]> {
        self.0.models("operations")
    }
}
