// Written by `cargo xtask gen`; do not edit.
use crate::runtime::Property;

crate::runtime::model! {
    /// [`microsoft.graph.workbookChartDataLabelFormat`](https://learn.microsoft.com/graph/api/resources/chartdatalabelformat?view=graph-rest-1.0)
    WorkbookChartDataLabelFormat: super::Entity = "microsoft.graph.workbookChartDataLabelFormat"
}

impl WorkbookChartDataLabelFormat {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `fill` in queries.
    pub const FILL: Property<Self> = Property::new("fill");
    /// `font` in queries.
    pub const FONT: Property<Self> = Property::new("font");

    /// `fill`: `microsoft.graph.workbookChartFill`, read-only
    ///
    /// Read-only.
    pub fn fill(&self) -> Option<&super::WorkbookChartFill> {
        self.0.model("fill")
    }

    /// `font`: `microsoft.graph.workbookChartFont`, read-only
    ///
    /// Read-only.
    pub fn font(&self) -> Option<&super::WorkbookChartFont> {
        self.0.model("font")
    }
}
