// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.callRecords.failureInfo`](https://learn.microsoft.com/graph/api/resources/callrecords-failureinfo?view=graph-rest-1.0)
    FailureInfo = "microsoft.graph.callRecords.failureInfo"
}

impl FailureInfo {
    /// `reason` in queries.
    pub const REASON: Property<Self> = Property::new("reason");
    /// `stage` in queries.
    pub const STAGE: Property<Self> = Property::new("stage");

    /// `reason`: `Edm.String`
    pub fn reason(&self) -> Option<&str> {
        self.0.str("reason")
    }

    /// Sets `reason`.
    pub fn with_reason(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("reason", value))
    }

    /// `stage`: `microsoft.graph.callRecords.failureStage`
    ///
    /// Possible values are: unknown, callSetup, midcall, unknownFutureValue.
    pub fn stage(&self) -> Option<super::FailureStage> {
        self.0.enumeration("stage")
    }

    /// Sets `stage`.
    pub fn with_stage(self, value: impl Into<Nullable<super::FailureStage>>) -> Self {
        Self(self.0.with("stage", value))
    }
}
