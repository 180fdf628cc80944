// Written by `cargo xtask gen`; do not edit.
use crate::runtime::Property;

crate::runtime::model! {
    /// [`microsoft.graph.searchEntity`](https://learn.microsoft.com/graph/api/resources/searchentity?view=graph-rest-1.0)
    SearchEntity: super::Entity = "microsoft.graph.searchEntity"
}

impl SearchEntity {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
}
