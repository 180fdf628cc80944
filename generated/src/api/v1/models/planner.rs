// Written by `cargo xtask gen`; do not edit.
use crate::runtime::Property;

crate::runtime::model! {
    /// [`microsoft.graph.planner`](https://learn.microsoft.com/graph/api/resources/planner?view=graph-rest-1.0)
    Planner: super::Entity = "microsoft.graph.planner"
}

impl Planner {
    pub const ID: Property<Self> = Property::new("id");
    pub const BUCKETS: Property<Self> = Property::new("buckets");
    pub const PLANS: Property<Self> = Property::new("plans");
    pub const TASKS: Property<Self> = Property::new("tasks");

    #[cfg(feature = "tasks")]
    /// `buckets`: `Collection(microsoft.graph.plannerBucket)`, read-only
    ///
    /// Read-only. Nullable.
    pub fn buckets(&self) -> Option<&[super::PlannerBucket]> {
        self.0.models("buckets")
    }

    #[cfg(any(feature = "files", feature = "tasks"))]
    /// `plans`: `Collection(microsoft.graph.plannerPlan)`, read-only
    ///
    /// Read-only. Nullable.
    pub fn plans(&self) -> Option<&[super::PlannerPlan]> {
        self.0.models("plans")
    }

    #[cfg(any(feature = "files", feature = "tasks"))]
    /// `tasks`: `Collection(microsoft.graph.plannerTask)`, read-only
    ///
    /// Read-only. Nullable.
    pub fn tasks(&self) -> Option<&[super::PlannerTask]> {
        self.0.models("tasks")
    }
}
