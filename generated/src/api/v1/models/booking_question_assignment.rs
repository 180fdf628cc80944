// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.bookingQuestionAssignment`](https://learn.microsoft.com/graph/api/resources/bookingquestionassignment?view=graph-rest-1.0)
    BookingQuestionAssignment = "microsoft.graph.bookingQuestionAssignment"
}

impl BookingQuestionAssignment {
    /// `isRequired` in queries.
    pub const IS_REQUIRED: Property<Self> = Property::new("isRequired");
    /// `questionId` in queries.
    pub const QUESTION_ID: Property<Self> = Property::new("questionId");

    /// `isRequired`: `Edm.Boolean`
    pub fn is_required(&self) -> Option<bool> {
        self.0.bool("isRequired")
    }

    /// Sets `isRequired`.
    pub fn with_is_required(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isRequired", value))
    }

    /// `questionId`: `Edm.String`
    pub fn question_id(&self) -> Option<&str> {
        self.0.str("questionId")
    }

    /// Sets `questionId`.
    pub fn with_question_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("questionId", value))
    }
}
