// Written by `cargo xtask gen`; do not edit.
use crate::runtime::Property;

crate::runtime::model! {
    /// [`microsoft.graph.planner`](https://learn.microsoft.com/graph/api/resources/planner?view=graph-rest-1.0)
    Planner: super::Entity = "microsoft.graph.planner"
}

impl Planner {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `buckets` in queries.
    pub const BUCKETS: Property<Self> = Property::new("buckets");
    /// `plans` in queries.
    pub const PLANS: Property<Self> = Property::new("plans");
    /// `tasks` in queries.
    pub const TASKS: Property<Self> = Property::new("tasks");

    /// `buckets`: `Collection(microsoft.graph.plannerBucket)`, read-only
    ///
    /// Read-only. Nullable.
    #[cfg(feature = "tasks")]
    pub fn buckets(&self) -> Option<&[super::PlannerBucket]> {
        self.0.models("buckets")
    }

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
