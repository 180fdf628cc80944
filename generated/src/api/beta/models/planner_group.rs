// Written by `cargo xtask gen`; do not edit.
use crate::runtime::Property;

crate::runtime::model! {
    /// [`microsoft.graph.plannerGroup`](https://learn.microsoft.com/graph/api/resources/plannergroup?view=graph-rest-beta)
    PlannerGroup: super::Entity = "microsoft.graph.plannerGroup"
}

impl PlannerGroup {
    pub const ID: Property<Self> = Property::new("id");
}
