// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.workbookRangeFormat`](https://learn.microsoft.com/graph/api/resources/workbookrangeformat?view=graph-rest-beta)
    WorkbookRangeFormat: super::Entity = "microsoft.graph.workbookRangeFormat"
}

impl WorkbookRangeFormat {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `columnWidth` in queries.
    pub const COLUMN_WIDTH: Property<Self> = Property::new("columnWidth");
    /// `horizontalAlignment` in queries.
    pub const HORIZONTAL_ALIGNMENT: Property<Self> = Property::new("horizontalAlignment");
    /// `rowHeight` in queries.
    pub const ROW_HEIGHT: Property<Self> = Property::new("rowHeight");
    /// `verticalAlignment` in queries.
    pub const VERTICAL_ALIGNMENT: Property<Self> = Property::new("verticalAlignment");
    /// `wrapText` in queries.
    pub const WRAP_TEXT: Property<Self> = Property::new("wrapText");
    /// `borders` in queries.
    pub const BORDERS: Property<Self> = Property::new("borders");
    /// `fill` in queries.
    pub const FILL: Property<Self> = Property::new("fill");
    /// `font` in queries.
    pub const FONT: Property<Self> = Property::new("font");
    /// `protection` in queries.
    pub const PROTECTION: Property<Self> = Property::new("protection");

    /// `columnWidth`: `Edm.Double`
    pub fn column_width(&self) -> Option<f64> {
        self.0.f64("columnWidth")
    }

    /// Sets `columnWidth`.
    pub fn with_column_width(self, value: impl Into<Nullable<f64>>) -> Self {
        Self(self.0.with("columnWidth", value))
    }

    /// `horizontalAlignment`: `Edm.String`
    ///
    /// Possible values are: General, Left, Center, Right, Fill, Justify, CenterAcrossSelection, Distributed.
    pub fn horizontal_alignment(&self) -> Option<&str> {
        self.0.str("horizontalAlignment")
    }

    /// Sets `horizontalAlignment`.
    pub fn with_horizontal_alignment(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("horizontalAlignment", value))
    }

    /// `rowHeight`: `Edm.Double`
    pub fn row_height(&self) -> Option<f64> {
        self.0.f64("rowHeight")
    }

    /// Sets `rowHeight`.
    pub fn with_row_height(self, value: impl Into<Nullable<f64>>) -> Self {
        Self(self.0.with("rowHeight", value))
    }

    /// `verticalAlignment`: `Edm.String`
    ///
    /// Possible values are: Top, Center, Bottom, Justify, Distributed.
    pub fn vertical_alignment(&self) -> Option<&str> {
        self.0.str("verticalAlignment")
    }

    /// Sets `verticalAlignment`.
    pub fn with_vertical_alignment(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("verticalAlignment", value))
    }

    /// `wrapText`: `Edm.Boolean`
    pub fn wrap_text(&self) -> Option<bool> {
        self.0.bool("wrapText")
    }

    /// Sets `wrapText`.
    pub fn with_wrap_text(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("wrapText", value))
    }

    /// `borders`: `Collection(microsoft.graph.workbookRangeBorder)`, read-only
    ///
    /// Read-only.
    pub fn borders(&self) -> Option<&[super::WorkbookRangeBorder]> {
        self.0.models("borders")
    }

    /// `fill`: `microsoft.graph.workbookRangeFill`, read-only
    ///
    /// Read-only.
    pub fn fill(&self) -> Option<&super::WorkbookRangeFill> {
        self.0.model("fill")
    }

    /// `font`: `microsoft.graph.workbookRangeFont`, read-only
    ///
    /// Read-only.
    pub fn font(&self) -> Option<&super::WorkbookRangeFont> {
        self.0.model("font")
    }

    /// `protection`: `microsoft.graph.formatProtection`, read-only
    ///
    /// Read-only.
    pub fn protection(&self) -> Option<&super::FormatProtection> {
        self.0.model("protection")
    }
}
