// Written by `cargo xtask gen`; do not edit.
use crate::runtime::Property;

crate::runtime::model! {
    /// [`microsoft.graph.plannerUser`](https://learn.microsoft.com/graph/api/resources/planneruser?view=graph-rest-1.0)
    PlannerUser: super::Entity = "microsoft.graph.plannerUser"
}

impl PlannerUser {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `plans` in queries.
    pub const PLANS: Property<Self> = Property::new("plans");
    /// `tasks` in queries.
    pub const TASKS: Property<Self> = Property::new("tasks");

    /// `plans`: `Collection(microsoft.graph.plannerPlan)`, read-only
    ///
    /// Read-only. Nullable.
    #[cfg(any(feature = "files", feature = "tasks"))]
    pub fn plans(&self) -> Option<&[super::PlannerPlan]> {
        self.0.models("plans")
    }

    /// `tasks`: `Collection(microsoft.graph.plannerTask)`, read-only
    ///
    /// Read-only. Nullable.
    #[cfg(any(feature = "files", feature = "tasks"))]
    pub fn tasks(&self) -> Option<&[super::PlannerTask]> {
        self.0.models("tasks")
    }
}
