// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.meetingRegistrationQuestion`](https://learn.microsoft.com/graph/api/resources/meetingregistrationquestion?view=graph-rest-beta)
    MeetingRegistrationQuestion = "microsoft.graph.meetingRegistrationQuestion"
}

impl MeetingRegistrationQuestion {
    /// `answerInputType` in queries.
    pub const ANSWER_INPUT_TYPE: Property<Self> = Property::new("answerInputType");
    /// `answerOptions` in queries.
    pub const ANSWER_OPTIONS: Property<Self> = Property::new("answerOptions");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `isRequired` in queries.
    pub const IS_REQUIRED: Property<Self> = Property::new("isRequired");

    /// `answerInputType`: `microsoft.graph.answerInputType`
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

    /// `displayName`: `Edm.String`
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// `id`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// `isRequired`: `Edm.Boolean`
    pub fn is_required(&self) -> Option<bool> {
        self.0.bool("isRequired")
    }

    /// Sets `isRequired`.
    pub fn with_is_required(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isRequired", value))
    }
}
