// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.workbookChartSeries`](https://learn.microsoft.com/graph/api/resources/chartseries?view=graph-rest-1.0)
    WorkbookChartSeries: super::Entity = "microsoft.graph.workbookChartSeries"
}

impl WorkbookChartSeries {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `name` in queries.
    pub const NAME: Property<Self> = Property::new("name");
    /// `format` in queries.
    pub const FORMAT: Property<Self> = Property::new("format");
    /// `points` in queries.
    pub const POINTS: Property<Self> = Property::new("points");

    /// `name`: `Edm.String`
    pub fn name(&self) -> Option<&str> {
        self.0.str("name")
    }

    /// Sets `name`.
    pub fn with_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("name", value))
    }

    /// `format`: `microsoft.graph.workbookChartSeriesFormat`, read-only
    ///
    /// Read-only.
    pub fn format(&self) -> Option<&super::WorkbookChartSeriesFormat> {
        self.0.model("format")
    }

    /// `points`: `Collection(microsoft.graph.workbookChartPoint)`, read-only
    ///
    /// Read-only.
    pub fn points(&self) -> Option<&[super::WorkbookChartPoint]> {
        self.0.models("points")
    }
}
