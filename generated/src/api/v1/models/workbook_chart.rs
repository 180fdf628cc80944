// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.workbookChart`](https://learn.microsoft.com/graph/api/resources/chart?view=graph-rest-1.0)
    WorkbookChart: super::Entity = "microsoft.graph.workbookChart"
}

impl WorkbookChart {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `height` in queries.
    pub const HEIGHT: Property<Self> = Property::new("height");
    /// `left` in queries.
    pub const LEFT: Property<Self> = Property::new("left");
    /// `name` in queries.
    pub const NAME: Property<Self> = Property::new("name");
    /// `top` in queries.
    pub const TOP: Property<Self> = Property::new("top");
    /// `width` in queries.
    pub const WIDTH: Property<Self> = Property::new("width");
    /// `axes` in queries.
    pub const AXES: Property<Self> = Property::new("axes");
    /// `dataLabels` in queries.
    pub const DATA_LABELS: Property<Self> = Property::new("dataLabels");
    /// `format` in queries.
    pub const FORMAT: Property<Self> = Property::new("format");
    /// `legend` in queries.
    pub const LEGEND: Property<Self> = Property::new("legend");
    /// `series` in queries.
    pub const SERIES: Property<Self> = Property::new("series");
    /// `title` in queries.
    pub const TITLE: Property<Self> = Property::new("title");
    /// `worksheet` in queries.
    pub const WORKSHEET: Property<Self> = Property::new("worksheet");

    /// `height`: `Edm.Double`
    pub fn height(&self) -> Option<f64> {
        self.0.f64("height")
    }

    /// Sets `height`.
    pub fn with_height(self, value: impl Into<Nullable<f64>>) -> Self {
        Self(self.0.with("height", value))
    }

    /// `left`: `Edm.Double`
    pub fn left(&self) -> Option<f64> {
        self.0.f64("left")
    }

    /// Sets `left`.
    pub fn with_left(self, value: impl Into<Nullable<f64>>) -> Self {
        Self(self.0.with("left", value))
    }

    /// `name`: `Edm.String`
    pub fn name(&self) -> Option<&str> {
        self.0.str("name")
    }

    /// Sets `name`.
    pub fn with_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("name", value))
    }

    /// `top`: `Edm.Double`
    pub fn top(&self) -> Option<f64> {
        self.0.f64("top")
    }

    /// Sets `top`.
    pub fn with_top(self, value: impl Into<Nullable<f64>>) -> Self {
        Self(self.0.with("top", value))
    }

    /// `width`: `Edm.Double`
    pub fn width(&self) -> Option<f64> {
        self.0.f64("width")
    }

    /// Sets `width`.
    pub fn with_width(self, value: impl Into<Nullable<f64>>) -> Self {
        Self(self.0.with("width", value))
    }

    /// `axes`: `microsoft.graph.workbookChartAxes`, read-only
    ///
    /// Read-only.
    pub fn axes(&self) -> Option<&super::WorkbookChartAxes> {
        self.0.model("axes")
    }

    /// `dataLabels`: `microsoft.graph.workbookChartDataLabels`, read-only
    ///
    /// Read-only.
    pub fn data_labels(&self) -> Option<&super::WorkbookChartDataLabels> {
        self.0.model("dataLabels")
    }

    /// `format`: `microsoft.graph.workbookChartAreaFormat`, read-only
    ///
    /// Read-only.
    pub fn format(&self) -> Option<&super::WorkbookChartAreaFormat> {
        self.0.model("format")
    }

    /// `legend`: `microsoft.graph.workbookChartLegend`, read-only
    ///
    /// Read-only.
    pub fn legend(&self) -> Option<&super::WorkbookChartLegend> {
        self.0.model("legend")
    }

    /// `series`: `Collection(microsoft.graph.workbookChartSeries)`, read-only
    ///
    /// Read-only.
    pub fn series(&self) -> Option<&[super::WorkbookChartSeries]> {
        self.0.models("series")
    }

    /// `title`: `microsoft.graph.workbookChartTitle`, read-only
    ///
    /// Read-only.
    pub fn title(&self) -> Option<&super::WorkbookChartTitle> {
        self.0.model("title")
    }

    /// `worksheet`: `microsoft.graph.workbookWorksheet`, read-only
    ///
    /// Read-only.
    pub fn worksheet(&self) -> Option<&super::WorkbookWorksheet> {
        self.0.model("worksheet")
    }
}
