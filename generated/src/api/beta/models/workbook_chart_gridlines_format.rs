// Written by `cargo xtask gen`; do not edit.
use crate::runtime::Property;

crate::runtime::model! {
    /// [`microsoft.graph.workbookChartGridlinesFormat`](https://learn.microsoft.com/graph/api/resources/workbookchartgridlinesformat?view=graph-rest-beta)
    WorkbookChartGridlinesFormat: super::Entity = "microsoft.graph.workbookChartGridlinesFormat"
}

impl WorkbookChartGridlinesFormat {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `line` in queries.
    pub const LINE: Property<Self> = Property::new("line");

    /// `line`: `microsoft.graph.workbookChartLineFormat`, read-only
    ///
    /// Read-only.
    pub fn line(&self) -> Option<&super::WorkbookChartLineFormat> {
        self.0.model("line")
    }
}
