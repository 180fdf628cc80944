// Written by `cargo xtask gen`; do not edit.
use crate::runtime::Property;

crate::runtime::model! {
    /// [`microsoft.graph.teamwork`](https://learn.microsoft.com/graph/api/resources/teamwork?view=graph-rest-1.0)
    Teamwork: super::Entity = "microsoft.graph.teamwork"
}

impl Teamwork {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
}
