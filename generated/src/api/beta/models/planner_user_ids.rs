// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.plannerUserIds`](https://learn.microsoft.com/graph/api/resources/planneruserids?view=graph-rest-beta)
    PlannerUserIds = "microsoft.graph.plannerUserIds"
}

impl PlannerUserIds {
    pub const STRING_VALUE: Property<Self> = Property::new("String-value");

    /// `String-value`: `Edm.Boolean`
    pub fn string_value(&self) -> Option<bool> {
        self.0.bool("String-value")
    }

    pub fn with_string_value(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("String-value", value))
    }
}
