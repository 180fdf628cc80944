// Written by `cargo xtask gen`; do not edit.
use crate::runtime::Property;

crate::runtime::model! {
    /// [`microsoft.graph.workbookChartPointFormat`](https://learn.microsoft.com/graph/api/resources/chartpointformat?view=graph-rest-1.0)
    WorkbookChartPointFormat: super::Entity = "microsoft.graph.workbookChartPointFormat"
}

impl WorkbookChartPointFormat {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `fill` in queries.
    pub const FILL: Property<Self> = Property::new("fill");

    /// `fill`: `microsoft.graph.workbookChartFill`, read-only
    ///
    /// Read-only.
    pub fn fill(&self) -> Option<&super::WorkbookChartFill> {
        self.0.model("fill")
    }
}
