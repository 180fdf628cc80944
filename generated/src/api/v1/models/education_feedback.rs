// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.educationFeedback`](https://learn.microsoft.com/graph/api/resources/educationfeedback?view=graph-rest-1.0)
    EducationFeedback = "microsoft.graph.educationFeedback"
}

impl EducationFeedback {
    /// `feedbackBy` in queries.
    pub const FEEDBACK_BY: Property<Self> = Property::new("feedbackBy");
    /// `feedbackDateTime` in queries.
    pub const FEEDBACK_DATE_TIME: Property<Self> = Property::new("feedbackDateTime");
    /// `text` in queries.
    pub const TEXT: Property<Self> = Property::new("text");

    /// `feedbackBy`: `microsoft.graph.identitySet`
    pub fn feedback_by(&self) -> Option<&super::IdentitySet> {
        self.0.model("feedbackBy")
    }

    /// Sets `feedbackBy`.
    pub fn with_feedback_by(self, value: impl Into<Nullable<super::IdentitySet>>) -> Self {
        Self(self.0.with("feedbackBy", value))
    }

    /// `feedbackDateTime`: `Edm.DateTimeOffset`
    pub fn feedback_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("feedbackDateTime")
    }

    /// Sets `feedbackDateTime`.
    pub fn with_feedback_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("feedbackDateTime", value))
    }

    /// `text`: `microsoft.graph.itemBody`
    pub fn text(&self) -> Option<&super::ItemBody> {
        self.0.model("text")
    }

    /// Sets `text`.
    pub fn with_text(self, value: impl Into<Nullable<super::ItemBody>>) -> Self {
        Self(self.0.with("text", value))
    }
}
