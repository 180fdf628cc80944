// Written by `cargo xtask gen`; do not edit.
use crate::runtime::Property;

crate::runtime::model! {
    /// [`microsoft.graph.workbook`](https://learn.microsoft.com/graph/api/resources/workbook?view=graph-rest-1.0)
    Workbook: super::Entity = "microsoft.graph.workbook"
}

impl Workbook {
    pub const ID: Property<Self> = Property::new("id");
    pub const NAMES: Property<Self> = Property::new("names");
    pub const TABLES: Property<Self> = Property::new("tables");
    pub const WORKSHEETS: Property<Self> = Property::new("worksheets");
    pub const OPERATIONS: Property<Self> = Property::new("operations");

    #[cfg(feature = "excel")]
    /// `names`: `Collection(microsoft.graph.workbookNamedItem)`, read-only
    ///
    /// Read-only.
    pub fn names(&self) -> Option<&[super::WorkbookNamedItem]> {
        self.0.models("names")
    }

    #[cfg(feature = "excel")]
    /// `tables`: `Collection(microsoft.graph.workbookTable)`, read-only
    ///
    /// Read-only.
    pub fn tables(&self) -> Option<&[super::WorkbookTable]> {
        self.0.models("tables")
    }

    #[cfg(feature = "excel")]
    /// `worksheets`: `Collection(microsoft.graph.workbookWorksheet)`, read-only
    ///
    /// Read-only.
    pub fn worksheets(&self) -> Option<&[super::WorkbookWorksheet]> {
        self.0.models("worksheets")
    }

    #[cfg(feature = "excel")]
    /// `operations`: `Collection(microsoft.graph.workbookOperation)`, read-only
    ///
    /// Read-only.
    pub fn operations(&self) -> Option<&[super::WorkbookOperation]> {
        self.0.models("operations")
    }
}
