// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.educationFeedbackOutcome`](https://learn.microsoft.com/graph/api/resources/educationfeedbackoutcome?view=graph-rest-beta)
    EducationFeedbackOutcome = "microsoft.graph.educationFeedbackOutcome"
}

impl EducationFeedbackOutcome {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `feedback` in queries.
    pub const FEEDBACK: Property<Self> = Property::new("feedback");
    /// `publishedFeedback` in queries.
    pub const PUBLISHED_FEEDBACK: Property<Self> = Property::new("publishedFeedback");

    /// `id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `feedback`: `microsoft.graph.educationFeedback`
    pub fn feedback(&self) -> Option<&super::EducationFeedback> {
        self.0.model("feedback")
    }

    /// Sets `feedback`.
    pub fn with_feedback(self, value: impl Into<Nullable<super::EducationFeedback>>) -> Self {
        Self(self.0.with("feedback", value))
    }

    /// `publishedFeedback`: `microsoft.graph.educationFeedback`
    pub fn published_feedback(&self) -> Option<&super::EducationFeedback> {
        self.0.model("publishedFeedback")
    }

    /// Sets `publishedFeedback`.
    pub fn with_published_feedback(self, value: impl Into<Nullable<super::EducationFeedback>>) -> Self {
        Self(self.0.with("publishedFeedback", value))
    }
}
