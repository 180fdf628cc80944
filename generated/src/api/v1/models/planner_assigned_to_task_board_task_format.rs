// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.plannerAssignedToTaskBoardTaskFormat`](https://learn.microsoft.com/graph/api/resources/plannerassignedtotaskboardtaskformat?view=graph-rest-1.0)
    PlannerAssignedToTaskBoardTaskFormat: super::Entity = "microsoft.graph.plannerAssignedToTaskBoardTaskFormat"
}

impl PlannerAssignedToTaskBoardTaskFormat {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `orderHintsByAssignee` in queries.
    pub const ORDER_HINTS_BY_ASSIGNEE: Property<Self> = Property::new("orderHintsByAssignee");
    /// `unassignedOrderHint` in queries.
    pub const UNASSIGNED_ORDER_HINT: Property<Self> = Property::new("unassignedOrderHint");

    /// `orderHintsByAssignee`: `microsoft.graph.plannerOrderHintsByAssignee`
    pub fn order_hints_by_assignee(&self) -> Option<&super::PlannerOrderHintsByAssignee> {
        self.0.model("orderHintsByAssignee")
    }

    /// Sets `orderHintsByAssignee`.
    pub fn with_order_hints_by_assignee(self, value: impl Into<Nullable<super::PlannerOrderHintsByAssignee>>) -> Self {
        Self(self.0.with("orderHintsByAssignee", value))
    }

    /// `unassignedOrderHint`: `Edm.String`
    pub fn unassigned_order_hint(&self) -> Option<&str> {
        self.0.str("unassignedOrderHint")
    }

    /// Sets `unassignedOrderHint`.
    pub fn with_unassigned_order_hint(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("unassignedOrderHint", value))
    }
}
