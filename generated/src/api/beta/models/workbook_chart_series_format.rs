// Written by `cargo xtask gen`; do not edit.
use crate::runtime::Property;

crate::runtime::model! {
    /// [`microsoft.graph.workbookChartSeriesFormat`](https://learn.microsoft.com/graph/api/resources/workbookchartseriesformat?view=graph-rest-beta)
    WorkbookChartSeriesFormat: super::Entity = "microsoft.graph.workbookChartSeriesFormat"
}

impl WorkbookChartSeriesFormat {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `fill` in queries.
    pub const FILL: Property<Self> = Property::new("fill");
    /// `line` in queries.
    pub const LINE: Property<Self> = Property::new("line");

    /// `fill`: `microsoft.graph.workbookChartFill`, read-only
    ///
    /// Read-only.
    pub fn fill(&self) -> Option<&super::WorkbookChartFill> {
        self.0.model("fill")
    }

    /// `line`: `microsoft.graph.workbookChartLineFormat`, read-only
    ///
    /// Read-only.
    pub fn line(&self) -> Option<&super::WorkbookChartLineFormat> {
        self.0.model("line")
    }
}
