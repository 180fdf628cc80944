// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from bookingNamedEntity.
    ///
    /// [`microsoft.graph.bookingCustomQuestion`](https://learn.microsoft.com/graph/api/resources/bookingcustomquestion?view=graph-rest-beta)
    BookingCustomQuestion: super::BookingNamedEntity = "microsoft.graph.bookingCustomQuestion"
}

impl BookingCustomQuestion {
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `answerInputType` in queries.
    pub const ANSWER_INPUT_TYPE: Property<Self> = Property::new("answerInputType");
    /// `answerOptions` in queries.
    pub const ANSWER_OPTIONS: Property<Self> = Property::new("answerOptions");

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
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
}
