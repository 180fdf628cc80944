// Written by `cargo xtask gen`; do not edit.
use crate::runtime::Property;

crate::runtime::model! {
    /// [`microsoft.graph.workbookChartAxisFormat`](https://learn.microsoft.com/graph/api/resources/workbookchartaxisformat?view=graph-rest-beta)
    WorkbookChartAxisFormat: super::Entity = "microsoft.graph.workbookChartAxisFormat"
}

impl WorkbookChartAxisFormat {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `font` in queries.
    pub const FONT: Property<Self> = Property::new("font");
    /// `line` in queries.
    pub const LINE: Property<Self> = Property::new("line");

    /// `font`: `microsoft.graph.workbookChartFont`, read-only
    ///
    /// Read-only.
    pub fn font(&self) -> Option<&super::WorkbookChartFont> {
        self.0.model("font")
    }

    /// `line`: `microsoft.graph.workbookChartLineFormat`, read-only
    ///
    /// Read-only.
    pub fn line(&self) -> Option<&super::WorkbookChartLineFormat> {
        self.0.model("line")
    }
}
