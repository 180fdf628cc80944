// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.callRecords.userFeedback`](https://learn.microsoft.com/graph/api/resources/callrecords-userfeedback?view=graph-rest-1.0)
    UserFeedback = "microsoft.graph.callRecords.userFeedback"
}

impl UserFeedback {
    /// `rating` in queries.
    pub const RATING: Property<Self> = Property::new("rating");
    /// `text` in queries.
    pub const TEXT: Property<Self> = Property::new("text");
    /// `tokens` in queries.
    pub const TOKENS: Property<Self> = Property::new("tokens");

    /// `rating`: `microsoft.graph.callRecords.userFeedbackRating`
    ///
    /// Possible values are: notRated, bad, poor, fair, good, excellent, unknownFutureValue.
    pub fn rating(&self) -> Option<super::UserFeedbackRating> {
        self.0.enumeration("rating")
    }

    /// Sets `rating`.
    pub fn with_rating(self, value: impl Into<Nullable<super::UserFeedbackRating>>) -> Self {
        Self(self.0.with("rating", value))
    }

    /// `text`: `Edm.String`
    pub fn text(&self) -> Option<&str> {
        self.0.str("text")
    }

    /// Sets `text`.
    pub fn with_text(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("text", value))
    }

    /// `tokens`: `microsoft.graph.callRecords.feedbackTokenSet`
    pub fn tokens(&self) -> Option<&super::FeedbackTokenSet> {
        self.0.model("tokens")
    }

    /// Sets `tokens`.
    pub fn with_tokens(self, value: impl Into<Nullable<super::FeedbackTokenSet>>) -> Self {
        Self(self.0.with("tokens", value))
    }
}
