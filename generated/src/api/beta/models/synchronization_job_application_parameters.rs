// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.synchronizationJobApplicationParameters`](https://learn.microsoft.com/graph/api/resources/synchronization-synchronizationjobapplicationparameters?view=graph-rest-beta)
    SynchronizationJobApplicationParameters = "microsoft.graph.synchronizationJobApplicationParameters"
}

impl SynchronizationJobApplicationParameters {
    /// `ruleId` in queries.
    pub const RULE_ID: Property<Self> = Property::new("ruleId");
    /// `subjects` in queries.
    pub const SUBJECTS: Property<Self> = Property::new("subjects");

    /// `ruleId`: `Edm.String`
    pub fn rule_id(&self) -> Option<&str> {
        self.0.str("ruleId")
    }

    /// Sets `ruleId`.
    pub fn with_rule_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("ruleId", value))
    }

    /// `subjects`: `Collection(microsoft.graph.synchronizationJobSubject)`
    pub fn subjects(&self) -> Option<&[super::SynchronizationJobSubject]> {
        self.0.models("subjects")
    }

    /// Sets `subjects`.
    pub fn with_subjects(self, value: impl Into<Nullable<Vec<super::SynchronizationJobSubject>>>) -> Self {
        Self(self.0.with("subjects", value))
    }
}
