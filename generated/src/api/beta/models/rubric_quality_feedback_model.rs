// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.rubricQualityFeedbackModel`](https://learn.microsoft.com/graph/api/resources/rubricqualityfeedbackmodel?view=graph-rest-beta)
    RubricQualityFeedbackModel = "microsoft.graph.rubricQualityFeedbackModel"
}

impl RubricQualityFeedbackModel {
    /// `feedback` in queries.
    pub const FEEDBACK: Property<Self> = Property::new("feedback");
    /// `qualityId` in queries.
    pub const QUALITY_ID: Property<Self> = Property::new("qualityId");

    /// `feedback`: `microsoft.graph.itemBody`
    pub fn feedback(&self) -> Option<&super::ItemBody> {
        self.0.model("feedback")
    }

    /// Sets `feedback`.
    pub fn with_feedback(self, value: impl Into<Nullable<super::ItemBody>>) -> Self {
        Self(self.0.with("feedback", value))
    }

    /// `qualityId`: `Edm.String`
    pub fn quality_id(&self) -> Option<&str> {
        self.0.str("qualityId")
    }

    /// Sets `qualityId`.
    pub fn with_quality_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("qualityId", value))
    }
}
