// Written by `cargo xtask gen`; do not edit.
use crate::runtime::Property;

crate::runtime::model! {
    /// [`microsoft.graph.workbookRangeSort`](https://learn.microsoft.com/graph/api/resources/rangesort?view=graph-rest-1.0)
    WorkbookRangeSort: super::Entity = "microsoft.graph.workbookRangeSort"
}

impl WorkbookRangeSort {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
}
