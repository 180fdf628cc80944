// Written by `cargo xtask gen`; do not edit.
use crate::runtime::Property;

crate::runtime::model! {
    /// [`microsoft.graph.workbookChartFill`](https://learn.microsoft.com/graph/api/resources/workbookchartfill?view=graph-rest-beta)
    WorkbookChartFill: super::Entity = "microsoft.graph.workbookChartFill"
}

impl WorkbookChartFill {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
}
