// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.assignmentFilterState`](https://learn.microsoft.com/graph/api/resources/intune-policyset-assignmentfilterstate?view=graph-rest-beta)
    AssignmentFilterState = "microsoft.graph.assignmentFilterState"
}

impl AssignmentFilterState {
    /// `enabled` in queries.
    pub const ENABLED: Property<Self> = Property::new("enabled");

    /// `enabled`: `Edm.Boolean`
    pub fn enabled(&self) -> Option<bool> {
        self.0.bool("enabled")
    }

    /// Sets `enabled`.
    pub fn with_enabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("enabled", value))
    }
}
