// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.assignmentOrder`](https://learn.microsoft.com/graph/api/resources/assignmentorder?view=graph-rest-beta)
    AssignmentOrder = "microsoft.graph.assignmentOrder"
}

impl AssignmentOrder {
    /// `order` in queries.
    pub const ORDER: Property<Self> = Property::new("order");

    /// `order`: `Collection(Edm.String)`
    pub fn order(&self) -> Option<Vec<&str>> {
        self.0.strs("order")
    }

    /// Sets `order`.
    pub fn with_order(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("order", value))
    }
}
