// Written by `cargo xtask gen`; do not edit.
use crate::runtime::Property;

crate::runtime::model! {
    /// [`microsoft.graph.workbookFilter`](https://learn.microsoft.com/graph/api/resources/workbookfilter?view=graph-rest-beta)
    WorkbookFilter: super::Entity = "microsoft.graph.workbookFilter"
}

impl WorkbookFilter {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `criteria` in queries.
    pub const CRITERIA: Property<Self> = Property::new("criteria");

    /// `criteria`: `microsoft.graph.workbookFilterCriteria`, read-only
    ///
    /// Read-only.
    pub fn criteria(&self) -> Option<&super::WorkbookFilterCriteria> {
        self.0.model("criteria")
    }
}
