// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.synchronizationSchema`](https://learn.microsoft.com/graph/api/resources/synchronization-synchronizationschema?view=graph-rest-beta)
    SynchronizationSchema: super::Entity = "microsoft.graph.synchronizationSchema"
}

impl SynchronizationSchema {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `synchronizationRules` in queries.
    pub const SYNCHRONIZATION_RULES: Property<Self> = Property::new("synchronizationRules");
    /// `version` in queries.
    pub const VERSION: Property<Self> = Property::new("version");

    /// `synchronizationRules`: `Collection(microsoft.graph.synchronizationRule)`
    pub fn synchronization_rules(&self) -> Option<&[super::SynchronizationRule]> {
        self.0.models("synchronizationRules")
    }

    /// Sets `synchronizationRules`.
    pub fn with_synchronization_rules(self, value: impl Into<Nullable<Vec<super::SynchronizationRule>>>) -> Self {
        Self(self.0.with("synchronizationRules", value))
    }

    /// `version`: `Edm.String`
    pub fn version(&self) -> Option<&str> {
        self.0.str("version")
    }

    /// Sets `version`.
    pub fn with_version(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("version", value))
    }
}
