// Written by `cargo xtask gen`; do not edit.
use crate::runtime::Property;

crate::runtime::model! {
    /// [`microsoft.graph.workbookChartPoint`](https://learn.microsoft.com/graph/api/resources/chartpoint?view=graph-rest-1.0)
    WorkbookChartPoint: super::Entity = "microsoft.graph.workbookChartPoint"
}

impl WorkbookChartPoint {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `value` in queries.
    pub const VALUE: Property<Self> = Property::new("value");
    /// `format` in queries.
    pub const FORMAT: Property<Self> = Property::new("format");

    /// `value`: `microsoft.graph.Json`, read-only
    ///
    /// Read-only.
    pub fn value(&self) -> Option<&super::Json> {
        self.0.model("value")
    }

    /// `format`: `microsoft.graph.workbookChartPointFormat`, read-only
    ///
    /// Read-only.
    pub fn format(&self) -> Option<&super::WorkbookChartPointFormat> {
        self.0.model("format")
    }
}
