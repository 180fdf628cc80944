// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.workbookChartGridlines`](https://learn.microsoft.com/graph/api/resources/workbookchartgridlines?view=graph-rest-beta)
    WorkbookChartGridlines: super::Entity = "microsoft.graph.workbookChartGridlines"
}

impl WorkbookChartGridlines {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `visible` in queries.
    pub const VISIBLE: Property<Self> = Property::new("visible");
    /// `format` in queries.
    pub const FORMAT: Property<Self> = Property::new("format");

    /// `visible`: `Edm.Boolean`
    pub fn visible(&self) -> Option<bool> {
        self.0.bool("visible")
    }

    /// Sets `visible`.
    pub fn with_visible(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("visible", value))
    }

    /// `format`: `microsoft.graph.workbookChartGridlinesFormat`, read-only
    ///
    /// Read-only.
    pub fn format(&self) -> Option<&super::WorkbookChartGridlinesFormat> {
        self.0.model("format")
    }
}
