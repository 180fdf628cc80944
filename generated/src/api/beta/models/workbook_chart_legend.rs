// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.workbookChartLegend`](https://learn.microsoft.com/graph/api/resources/workbookchartlegend?view=graph-rest-beta)
    WorkbookChartLegend: super::Entity = "microsoft.graph.workbookChartLegend"
}

impl WorkbookChartLegend {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `overlay` in queries.
    pub const OVERLAY: Property<Self> = Property::new("overlay");
    /// `position` in queries.
    pub const POSITION: Property<Self> = Property::new("position");
    /// `visible` in queries.
    pub const VISIBLE: Property<Self> = Property::new("visible");
    /// `format` in queries.
    pub const FORMAT: Property<Self> = Property::new("format");

    /// `overlay`: `Edm.Boolean`
    pub fn overlay(&self) -> Option<bool> {
        self.0.bool("overlay")
    }

    /// Sets `overlay`.
    pub fn with_overlay(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("overlay", value))
    }

    /// `position`: `Edm.String`
    ///
    /// Possible values are: Top, Bottom, Left, Right, Corner, Custom.
    pub fn position(&self) -> Option<&str> {
        self.0.str("position")
    }

    /// Sets `position`.
    pub fn with_position(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("position", value))
    }

    /// `visible`: `Edm.Boolean`
    pub fn visible(&self) -> Option<bool> {
        self.0.bool("visible")
    }

    /// Sets `visible`.
    pub fn with_visible(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("visible", value))
    }

    /// `format`: `microsoft.graph.workbookChartLegendFormat`, read-only
    ///
    /// Read-only.
    pub fn format(&self) -> Option<&super::WorkbookChartLegendFormat> {
        self.0.model("format")
    }
}
