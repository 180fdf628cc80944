// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property, Value};

crate::runtime::model! {
    /// [`microsoft.graph.plannerChecklistItems`](https://learn.microsoft.com/graph/api/resources/plannerchecklistitems?view=graph-rest-1.0)
    PlannerChecklistItems = "microsoft.graph.plannerChecklistItems"
}

impl PlannerChecklistItems {
    pub const STRING_VALUE: Property<Self> = Property::new("String-value");

    /// `String-value`: `Edm.Untyped`
    pub fn string_value(&self) -> Option<&Value> {
        self.0.untyped("String-value")
    }

    pub fn with_string_value(self, value: impl Into<Nullable<Value>>) -> Self {
        Self(self.0.with("String-value", value))
    }
}
