// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.conditionalAccessDeviceStates`](https://learn.microsoft.com/graph/api/resources/conditionalaccessdevicestates?view=graph-rest-beta)
    ConditionalAccessDeviceStates = "microsoft.graph.conditionalAccessDeviceStates"
}

impl ConditionalAccessDeviceStates {
    /// `includeStates` in queries.
    pub const INCLUDE_STATES: Property<Self> = Property::new("includeStates");
    /// `excludeStates` in queries.
    pub const EXCLUDE_STATES: Property<Self> = Property::new("excludeStates");

    /// `includeStates`: `Collection(Edm.String)`
    pub fn include_states(&self) -> Option<Vec<&str>> {
        self.0.strs("includeStates")
    }

    /// Sets `includeStates`.
    pub fn with_include_states(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("includeStates", value))
    }

    /// `excludeStates`: `Collection(Edm.String)`
    ///
    /// Possible values are: Compliant, DomainJoined.
    pub fn exclude_states(&self) -> Option<Vec<&str>> {
        self.0.strs("excludeStates")
    }

    /// Sets `excludeStates`.
    pub fn with_exclude_states(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("excludeStates", value))
    }
}
