// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.inferenceData`](https://learn.microsoft.com/graph/api/resources/inferencedata?view=graph-rest-beta)
    InferenceData = "microsoft.graph.inferenceData"
}

impl InferenceData {
    /// `confidenceScore` in queries.
    pub const CONFIDENCE_SCORE: Property<Self> = Property::new("confidenceScore");
    /// `userHasVerifiedAccuracy` in queries.
    pub const USER_HAS_VERIFIED_ACCURACY: Property<Self> = Property::new("userHasVerifiedAccuracy");

    /// `confidenceScore`: `Edm.Double`
    pub fn confidence_score(&self) -> Option<f64> {
        self.0.f64("confidenceScore")
    }

    /// Sets `confidenceScore`.
    pub fn with_confidence_score(self, value: impl Into<Nullable<f64>>) -> Self {
        Self(self.0.with("confidenceScore", value))
    }

    /// `userHasVerifiedAccuracy`: `Edm.Boolean`
    pub fn user_has_verified_accuracy(&self) -> Option<bool> {
        self.0.bool("userHasVerifiedAccuracy")
    }

    /// Sets `userHasVerifiedAccuracy`.
    pub fn with_user_has_verified_accuracy(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("userHasVerifiedAccuracy", value))
    }
}
