// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.plannerProgressTaskBoardTaskFormat`](https://learn.microsoft.com/graph/api/resources/plannerprogresstaskboardtaskformat?view=graph-rest-beta)
    PlannerProgressTaskBoardTaskFormat = "microsoft.graph.plannerProgressTaskBoardTaskFormat"
}

impl PlannerProgressTaskBoardTaskFormat {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `orderHint` in queries.
    pub const ORDER_HINT: Property<Self> = Property::new("orderHint");

    /// `id`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// `orderHint`: `Edm.String`
    pub fn order_hint(&self) -> Option<&str> {
        self.0.str("orderHint")
    }

    /// Sets `orderHint`.
    pub fn with_order_hint(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("orderHint", value))
    }
}
