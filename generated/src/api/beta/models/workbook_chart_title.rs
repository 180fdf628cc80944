// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.workbookChartTitle`](https://learn.microsoft.com/graph/api/resources/workbookcharttitle?view=graph-rest-beta)
    WorkbookChartTitle: super::Entity = "microsoft.graph.workbookChartTitle"
}

impl WorkbookChartTitle {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `overlay` in queries.
    pub const OVERLAY: Property<Self> = Property::new("overlay");
    /// `text` in queries.
    pub const TEXT: Property<Self> = Property::new("text");
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

    /// `text`: `Edm.String`
    pub fn text(&self) -> Option<&str> {
        self.0.str("text")
    }

    /// Sets `text`.
    pub fn with_text(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("text", value))
    }

    /// `visible`: `Edm.Boolean`
    pub fn visible(&self) -> Option<bool> {
        self.0.bool("visible")
    }

    /// Sets `visible`.
    pub fn with_visible(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("visible", value))
    }

    /// `format`: `microsoft.graph.workbookChartTitleFormat`, read-only
    ///
    /// Read-only.
    pub fn format(&self) -> Option<&super::WorkbookChartTitleFormat> {
        self.0.model("format")
    }
}
