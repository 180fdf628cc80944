// Written by `cargo xtask gen`; do not edit.
use crate::runtime::Property;

crate::runtime::model! {
    /// [`microsoft.graph.plannerGroup`](https://learn.microsoft.com/graph/api/resources/plannergroup?view=graph-rest-1.0)
    PlannerGroup: super::Entity = "microsoft.graph.plannerGroup"
}

impl PlannerGroup {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `plans` in queries.
    pub const PLANS: Property<Self> = Property::new("plans");

    /// `plans`: `Collection(microsoft.graph.plannerPlan)`, read-only
    ///
    /// Read-only. Nullable.
    #[cfg(any(feature = "files", feature = "tasks"))]
    pub fn plans(&self) -> Option<&[super::PlannerPlan]> {
        self.0.models("plans")
    }
}
