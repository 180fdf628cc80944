// Written by `cargo xtask gen`; do not edit.
use crate::runtime::Property;

crate::runtime::model! {
    /// [`microsoft.graph.workbookChartAxes`](https://learn.microsoft.com/graph/api/resources/chartaxes?view=graph-rest-1.0)
    WorkbookChartAxes: super::Entity = "microsoft.graph.workbookChartAxes"
}

impl WorkbookChartAxes {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `categoryAxis` in queries.
    pub const CATEGORY_AXIS: Property<Self> = Property::new("categoryAxis");
    /// `seriesAxis` in queries.
    pub const SERIES_AXIS: Property<Self> = Property::new("seriesAxis");
    /// `valueAxis` in queries.
    pub const VALUE_AXIS: Property<Self> = Property::new("valueAxis");

    /// `categoryAxis`: `microsoft.graph.workbookChartAxis`, read-only
    ///
    /// Read-only.
    pub fn category_axis(&self) -> Option<&super::WorkbookChartAxis> {
        self.0.model("categoryAxis")
    }

    /// `seriesAxis`: `microsoft.graph.workbookChartAxis`, read-only
    ///
    /// Read-only.
    pub fn series_axis(&self) -> Option<&super::WorkbookChartAxis> {
        self.0.model("seriesAxis")
    }

    /// `valueAxis`: `microsoft.graph.workbookChartAxis`, read-only
    ///
    /// Read-only.
    pub fn value_axis(&self) -> Option<&super::WorkbookChartAxis> {
        self.0.model("valueAxis")
    }
}
