// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property, Value};

crate::runtime::model! {
    /// [`microsoft.graph.synchronizationJobRestartCriteria`](https://learn.microsoft.com/graph/api/resources/synchronization-synchronizationjobrestartcriteria?view=graph-rest-beta)
    SynchronizationJobRestartCriteria = "microsoft.graph.synchronizationJobRestartCriteria"
}

impl SynchronizationJobRestartCriteria {
    /// `resetScope` in queries.
    pub const RESET_SCOPE: Property<Self> = Property::new("resetScope");
    /// `criteria` in queries.
    pub const CRITERIA: Property<Self> = Property::new("criteria");

    /// `resetScope`: `Edm.String`
    ///
    /// Supports multiple values.
    pub fn reset_scope(&self) -> Option<&str> {
        self.0.str("resetScope")
    }

    /// Sets `resetScope`.
    pub fn with_reset_scope(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("resetScope", value))
    }

    /// `criteria`: `Edm.Untyped`
    pub fn criteria(&self) -> Option<&Value> {
        self.0.untyped("criteria")
    }

    /// Sets `criteria`.
    pub fn with_criteria(self, value: impl Into<Nullable<Value>>) -> Self {
        Self(self.0.with("criteria", value))
    }
}
