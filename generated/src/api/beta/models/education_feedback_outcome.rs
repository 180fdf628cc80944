// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.educationFeedbackOutcome`](https://learn.microsoft.com/graph/api/resources/educationfeedbackoutcome?view=graph-rest-beta)
    EducationFeedbackOutcome = "microsoft.graph.educationFeedbackOutcome"
}

impl EducationFeedbackOutcome {
    pub const FEEDBACK: Property<Self> = Property::new("feedback");
    pub const PUBLISHED_FEEDBACK: Property<Self> = Property::new("publishedFeedback");

    /// `feedback`: `microsoft.graph.educationFeedback`
    pub fn feedback(&self) -> Option<&super::EducationFeedback> {
        self.0.model("feedback")
    }

    pub fn with_feedback(
        self,
        value: impl Into<Nullable<super::EducationFeedback>>,
    ) -> Self {
        Self(self.0.with("feedback", value))
    }

    /// `publishedFeedback`: `microsoft.graph.educationFeedback`
    pub fn published_feedback(&self) -> Option<&super::EducationFeedback> {
        self.0.model("publishedFeedback")
    }

    pub fn with_published_feedback(
        self,
        value: impl Into<Nullable<super::EducationFeedback>>,
    ) -> Self {
        Self(self.0.with("publishedFeedback", value))
    }
}
