// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.bookingQuestionAnswer`](https://learn.microsoft.com/graph/api/resources/bookingquestionanswer?view=graph-rest-beta)
    BookingQuestionAnswer = "microsoft.graph.bookingQuestionAnswer"
}

impl BookingQuestionAnswer {
    /// `answer` in queries.
    pub const ANSWER: Property<Self> = Property::new("answer");
    /// `answerInputType` in queries.
    pub const ANSWER_INPUT_TYPE: Property<Self> = Property::new("answerInputType");
    /// `answerOptions` in queries.
    pub const ANSWER_OPTIONS: Property<Self> = Property::new("answerOptions");
    /// `isRequired` in queries.
    pub const IS_REQUIRED: Property<Self> = Property::new("isRequired");
    /// `question` in queries.
    pub const QUESTION: Property<Self> = Property::new("question");
    /// `questionId` in queries.
    pub const QUESTION_ID: Property<Self> = Property::new("questionId");
    /// `selectedOptions` in queries.
    pub const SELECTED_OPTIONS: Property<Self> = Property::new("selectedOptions");

    /// `answer`: `Edm.String`
    pub fn answer(&self) -> Option<&str> {
        self.0.str("answer")
    }

    /// Sets `answer`.
    pub fn with_answer(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("answer", value))
    }

    /// `answerInputType`: `microsoft.graph.answerInputType`
    ///
    /// Possible values are: text, radioButton, unknownFutureValue.
    pub fn answer_input_type(&self) -> Option<super::AnswerInputType> {
        self.0.enumeration("answerInputType")
    }

    /// Sets `answerInputType`.
    pub fn with_answer_input_type(self, value: impl Into<Nullable<super::AnswerInputType>>) -> Self {
        Self(self.0.with("answerInputType", value))
    }

    /// `answerOptions`: `Collection(Edm.String)`
    pub fn answer_options(&self) -> Option<Vec<&str>> {
        self.0.strs("answerOptions")
    }

    /// Sets `answerOptions`.
    pub fn with_answer_options(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("answerOptions", value))
    }

    /// `isRequired`: `Edm.Boolean`
    pub fn is_required(&self) -> Option<bool> {
        self.0.bool("isRequired")
    }

    /// Sets `isRequired`.
    pub fn with_is_required(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isRequired", value))
    }

    /// `question`: `Edm.String`
    pub fn question(&self) -> Option<&str> {
        self.0.str("question")
    }

    /// Sets `question`.
    pub fn with_question(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("question", value))
    }

    /// `questionId`: `Edm.String`
    pub fn question_id(&self) -> Option<&str> {
        self.0.str("questionId")
    }

    /// Sets `questionId`.
    pub fn with_question_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("questionId", value))
    }

    /// `selectedOptions`: `Collection(Edm.String)`
    pub fn selected_options(&self) -> Option<Vec<&str>> {
        self.0.strs("selectedOptions")
    }

    /// Sets `selectedOptions`.
    pub fn with_selected_options(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("selectedOptions", value))
    }
}
