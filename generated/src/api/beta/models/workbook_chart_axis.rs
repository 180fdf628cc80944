// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.workbookChartAxis`](https://learn.microsoft.com/graph/api/resources/workbookchartaxis?view=graph-rest-beta)
    WorkbookChartAxis = "microsoft.graph.workbookChartAxis"
}

impl WorkbookChartAxis {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `majorUnit` in queries.
    pub const MAJOR_UNIT: Property<Self> = Property::new("majorUnit");
    /// `maximum` in queries.
    pub const MAXIMUM: Property<Self> = Property::new("maximum");
    /// `minimum` in queries.
    pub const MINIMUM: Property<Self> = Property::new("minimum");
    /// `minorUnit` in queries.
    pub const MINOR_UNIT: Property<Self> = Property::new("minorUnit");
    /// `format` in queries.
    pub const FORMAT: Property<Self> = Property::new("format");
    /// `majorGridlines` in queries.
    pub const MAJOR_GRIDLINES: Property<Self> = Property::new("majorGridlines");
    /// `minorGridlines` in queries.
    pub const MINOR_GRIDLINES: Property<Self> = Property::new("minorGridlines");
    /// `title` in queries.
    pub const TITLE: Property<Self> = Property::new("title");

    /// `id`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// `majorUnit`: `microsoft.graph.JSON`
    pub fn major_unit(&self) -> Option<&super::Json> {
        self.0.model("majorUnit")
    }

    /// Sets `majorUnit`.
    pub fn with_major_unit(self, value: impl Into<Nullable<super::Json>>) -> Self {
        Self(self.0.with("majorUnit", value))
    }

    /// `maximum`: `microsoft.graph.JSON`
    pub fn maximum(&self) -> Option<&super::Json> {
        self.0.model("maximum")
    }

    /// Sets `maximum`.
    pub fn with_maximum(self, value: impl Into<Nullable<super::Json>>) -> Self {
        Self(self.0.with("maximum", value))
    }

    /// `minimum`: `microsoft.graph.JSON`
    pub fn minimum(&self) -> Option<&super::Json> {
        self.0.model("minimum")
    }

    /// Sets `minimum`.
    pub fn with_minimum(self, value: impl Into<Nullable<super::Json>>) -> Self {
        Self(self.0.with("minimum", value))
    }

    /// `minorUnit`: `microsoft.graph.JSON`
    pub fn minor_unit(&self) -> Option<&super::Json> {
        self.0.model("minorUnit")
    }

    /// Sets `minorUnit`.
    pub fn with_minor_unit(self, value: impl Into<Nullable<super::Json>>) -> Self {
        Self(self.0.with("minorUnit", value))
    }

    /// `format`: `microsoft.graph.workbookChartAxisFormat`, read-only
    ///
    /// Read-only.
    pub fn format(&self) -> Option<&super::WorkbookChartAxisFormat> {
        self.0.model("format")
    }

    /// `majorGridlines`: `microsoft.graph.workbookChartGridlines`, read-only
    ///
    /// Read-only.
    pub fn major_gridlines(&self) -> Option<&super::WorkbookChartGridlines> {
        self.0.model("majorGridlines")
    }

    /// `minorGridlines`: `microsoft.graph.workbookChartGridlines`, read-only
    ///
    /// Read-only.
    pub fn minor_gridlines(&self) -> Option<&super::WorkbookChartGridlines> {
        self.0.model("minorGridlines")
    }

    /// `title`: `microsoft.graph.workbookChartAxisTitle`, read-only
    ///
    /// Read-only.
    pub fn title(&self) -> Option<&super::WorkbookChartAxisTitle> {
        self.0.model("title")
    }
}
