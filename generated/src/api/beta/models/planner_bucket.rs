// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.plannerBucket`](https://learn.microsoft.com/graph/api/resources/plannerbucket?view=graph-rest-beta)
    PlannerBucket: super::Entity = "microsoft.graph.plannerBucket"
}

impl PlannerBucket {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `name` in queries.
    pub const NAME: Property<Self> = Property::new("name");
    /// `orderHint` in queries.
    pub const ORDER_HINT: Property<Self> = Property::new("orderHint");
    /// `planId` in queries.
    pub const PLAN_ID: Property<Self> = Property::new("planId");
    /// `tasks` in queries.
    pub const TASKS: Property<Self> = Property::new("tasks");

    /// `name`: `Edm.String`
    pub fn name(&self) -> Option<&str> {
        self.0.str("name")
    }

    /// Sets `name`.
    pub fn with_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("name", value))
    }

    /// `orderHint`: `Edm.String`
    pub fn order_hint(&self) -> Option<&str> {
        self.0.str("orderHint")
    }

    /// Sets `orderHint`.
    pub fn with_order_hint(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("orderHint", value))
    }

    /// `planId`: `Edm.String`
    pub fn plan_id(&self) -> Option<&str> {
        self.0.str("planId")
    }

    /// Sets `planId`.
    pub fn with_plan_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("planId", value))
    }

    /// `tasks`: `Collection(microsoft.graph.plannerTask)`, read-only
    ///
    /// Read-only. Nullable.
    pub fn tasks(&self) -> Option<&[super::PlannerTask]> {
        self.0.models("tasks")
    }
}
