// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.printTaskStatus`](https://learn.microsoft.com/graph/api/resources/printtaskstatus?view=graph-rest-beta)
    PrintTaskStatus = "microsoft.graph.printTaskStatus"
}

impl PrintTaskStatus {
    /// `state` in queries.
    pub const STATE: Property<Self> = Property::new("state");
    /// `description` in queries.
    pub const DESCRIPTION: Property<Self> = Property::new("description");

    /// `state`: `microsoft.graph.printTaskProcessingState`
    pub fn state(&self) -> Option<super::PrintTaskProcessingState> {
        self.0.enumeration("state")
    }

    /// Sets `state`.
    pub fn with_state(self, value: impl Into<Nullable<super::PrintTaskProcessingState>>) -> Self {
        Self(self.0.with("state", value))
    }

    /// `description`: `Edm.String`
    pub fn description(&self) -> Option<&str> {
        self.0.str("description")
    }

    /// Sets `description`.
    pub fn with_description(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("description", value))
    }
}
