// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.asyncJobStatus`](https://learn.microsoft.com/graph/api/resources/asyncjobstatus?view=graph-rest-beta)
    AsyncJobStatus = "microsoft.graph.asyncJobStatus"
}

impl AsyncJobStatus {
    /// `percentageComplete` in queries.
    pub const PERCENTAGE_COMPLETE: Property<Self> = Property::new("percentageComplete");
    /// `status` in queries.
    pub const STATUS: Property<Self> = Property::new("status");

    /// `percentageComplete`: `Edm.Double`
    pub fn percentage_complete(&self) -> Option<f64> {
        self.0.f64("percentageComplete")
    }

    /// Sets `percentageComplete`.
    pub fn with_percentage_complete(self, value: impl Into<Nullable<f64>>) -> Self {
        Self(self.0.with("percentageComplete", value))
    }

    /// `status`: `Edm.String`
    pub fn status(&self) -> Option<&str> {
        self.0.str("status")
    }

    /// Sets `status`.
    pub fn with_status(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("status", value))
    }
}
