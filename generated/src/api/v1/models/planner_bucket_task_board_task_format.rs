// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.plannerBucketTaskBoardTaskFormat`](https://learn.microsoft.com/graph/api/resources/plannerbuckettaskboardtaskformat?view=graph-rest-1.0)
    PlannerBucketTaskBoardTaskFormat: super::Entity = "microsoft.graph.plannerBucketTaskBoardTaskFormat"
}

impl PlannerBucketTaskBoardTaskFormat {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `orderHint` in queries.
    pub const ORDER_HINT: Property<Self> = Property::new("orderHint");

    /// `orderHint`: `Edm.String`
    pub fn order_hint(&self) -> Option<&str> {
        self.0.str("orderHint")
    }

    /// Sets `orderHint`.
    pub fn with_order_hint(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("orderHint", value))
    }
}
