// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.workbookChartDataLabels`](https://learn.microsoft.com/graph/api/resources/workbookchartdatalabels?view=graph-rest-beta)
    WorkbookChartDataLabels: super::Entity = "microsoft.graph.workbookChartDataLabels"
}

impl WorkbookChartDataLabels {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `position` in queries.
    pub const POSITION: Property<Self> = Property::new("position");
    /// `separator` in queries.
    pub const SEPARATOR: Property<Self> = Property::new("separator");
    /// `showBubbleSize` in queries.
    pub const SHOW_BUBBLE_SIZE: Property<Self> = Property::new("showBubbleSize");
    /// `showCategoryName` in queries.
    pub const SHOW_CATEGORY_NAME: Property<Self> = Property::new("showCategoryName");
    /// `showLegendKey` in queries.
    pub const SHOW_LEGEND_KEY: Property<Self> = Property::new("showLegendKey");
    /// `showPercentage` in queries.
    pub const SHOW_PERCENTAGE: Property<Self> = Property::new("showPercentage");
    /// `showSeriesName` in queries.
    pub const SHOW_SERIES_NAME: Property<Self> = Property::new("showSeriesName");
    /// `showValue` in queries.
    pub const SHOW_VALUE: Property<Self> = Property::new("showValue");
    /// `format` in queries.
    pub const FORMAT: Property<Self> = Property::new("format");

    /// `position`: `Edm.String`
    ///
    /// Possible values are: None, Center, InsideEnd, InsideBase, OutsideEnd, Left, Right, Top, Bottom, BestFit, Callout.
    pub fn position(&self) -> Option<&str> {
        self.0.str("position")
    }

    /// Sets `position`.
    pub fn with_position(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("position", value))
    }

    /// `separator`: `Edm.String`
    pub fn separator(&self) -> Option<&str> {
        self.0.str("separator")
    }

    /// Sets `separator`.
    pub fn with_separator(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("separator", value))
    }

    /// `showBubbleSize`: `Edm.Boolean`
    pub fn show_bubble_size(&self) -> Option<bool> {
        self.0.bool("showBubbleSize")
    }

    /// Sets `showBubbleSize`.
    pub fn with_show_bubble_size(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("showBubbleSize", value))
    }

    /// `showCategoryName`: `Edm.Boolean`
    pub fn show_category_name(&self) -> Option<bool> {
        self.0.bool("showCategoryName")
    }

    /// Sets `showCategoryName`.
    pub fn with_show_category_name(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("showCategoryName", value))
    }

    /// `showLegendKey`: `Edm.Boolean`
    pub fn show_legend_key(&self) -> Option<bool> {
        self.0.bool("showLegendKey")
    }

    /// Sets `showLegendKey`.
    pub fn with_show_legend_key(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("showLegendKey", value))
    }

    /// `showPercentage`: `Edm.Boolean`
    pub fn show_percentage(&self) -> Option<bool> {
        self.0.bool("showPercentage")
    }

    /// Sets `showPercentage`.
    pub fn with_show_percentage(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("showPercentage", value))
    }

    /// `showSeriesName`: `Edm.Boolean`
    pub fn show_series_name(&self) -> Option<bool> {
        self.0.bool("showSeriesName")
    }

    /// Sets `showSeriesName`.
    pub fn with_show_series_name(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("showSeriesName", value))
    }

    /// `showValue`: `Edm.Boolean`
    pub fn show_value(&self) -> Option<bool> {
        self.0.bool("showValue")
    }

    /// Sets `showValue`.
    pub fn with_show_value(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("showValue", value))
    }

    /// `format`: `microsoft.graph.workbookChartDataLabelFormat`, read-only
    ///
    /// Read-only.
    pub fn format(&self) -> Option<&super::WorkbookChartDataLabelFormat> {
        self.0.model("format")
    }
}
