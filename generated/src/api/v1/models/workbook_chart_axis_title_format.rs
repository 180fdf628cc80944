// Written by `cargo xtask gen`; do not edit.
use crate::runtime::Property;

crate::runtime::model! {
    /// [`microsoft.graph.workbookChartAxisTitleFormat`](https://learn.microsoft.com/graph/api/resources/chartaxistitleformat?view=graph-rest-1.0)
    WorkbookChartAxisTitleFormat: super::Entity = "microsoft.graph.workbookChartAxisTitleFormat"
}

impl WorkbookChartAxisTitleFormat {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `font` in queries.
    pub const FONT: Property<Self> = Property::new("font");

    /// `font`: `microsoft.graph.workbookChartFont`, read-only
    ///
    /// Read-only.
    pub fn font(&self) -> Option<&super::WorkbookChartFont> {
        self.0.model("font")
    }
}
