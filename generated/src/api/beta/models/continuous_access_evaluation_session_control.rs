// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.continuousAccessEvaluationSessionControl`](https://learn.microsoft.com/graph/api/resources/continuousaccessevaluationsessioncontrol?view=graph-rest-beta)
    ContinuousAccessEvaluationSessionControl = "microsoft.graph.continuousAccessEvaluationSessionControl"
}

impl ContinuousAccessEvaluationSessionControl {
    /// `mode` in queries.
    pub const MODE: Property<Self> = Property::new("mode");

    /// `mode`: `microsoft.graph.continuousAccessEvaluationMode`
    ///
    /// Possible values are: strictEnforcement, disabled, unknownFutureValue.
    pub fn mode(&self) -> Option<super::ContinuousAccessEvaluationMode> {
        self.0.enumeration("mode")
    }

    /// Sets `mode`.
    pub fn with_mode(self, value: impl Into<Nullable<super::ContinuousAccessEvaluationMode>>) -> Self {
        Self(self.0.with("mode", value))
    }
}
