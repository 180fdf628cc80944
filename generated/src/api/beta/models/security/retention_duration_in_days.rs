// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from retentionduration.
    ///
    /// [`microsoft.graph.security.retentionDurationInDays`](https://learn.microsoft.com/graph/api/resources/security-retentiondurationindays?view=graph-rest-beta)
    RetentionDurationInDays: super::RetentionDuration = "microsoft.graph.security.retentionDurationInDays"
}

impl RetentionDurationInDays {
    /// `days` in queries.
    pub const DAYS: Property<Self> = Property::new("days");

    /// `days`: `Edm.Int32`
    pub fn days(&self) -> Option<i32> {
        self.0.i32("days")
    }

    /// Sets `days`.
    pub fn with_days(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("days", value))
    }
}
