// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from meetingRegistrantBase.
    ///
    /// [`microsoft.graph.meetingRegistrant`](https://learn.microsoft.com/graph/api/resources/meetingregistrant?view=graph-rest-beta)
    MeetingRegistrant: super::MeetingRegistrantBase = "microsoft.graph.meetingRegistrant"
}

crate::runtime::derived! {
    MeetingRegistrant: super::Entity
}

impl MeetingRegistrant {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `joinWebUrl` in queries.
    pub const JOIN_WEB_URL: Property<Self> = Property::new("joinWebUrl");
    /// `customQuestionAnswers` in queries.
    pub const CUSTOM_QUESTION_ANSWERS: Property<Self> = Property::new("customQuestionAnswers");
    /// `email` in queries.
    pub const EMAIL: Property<Self> = Property::new("email");
    /// `firstName` in queries.
    pub const FIRST_NAME: Property<Self> = Property::new("firstName");
    /// `lastName` in queries.
    pub const LAST_NAME: Property<Self> = Property::new("lastName");
    /// `registrationDateTime` in queries.
    pub const REGISTRATION_DATE_TIME: Property<Self> = Property::new("registrationDateTime");
    /// `status` in queries.
    pub const STATUS: Property<Self> = Property::new("status");

    /// `customQuestionAnswers`: `Collection(microsoft.graph.customQuestionAnswer)`
    pub fn custom_question_answers(&self) -> Option<&[super::CustomQuestionAnswer]> {
        self.0.models("customQuestionAnswers")
    }

    /// Sets `customQuestionAnswers`.
    pub fn with_custom_question_answers(self, value: impl Into<Nullable<Vec<super::CustomQuestionAnswer>>>) -> Self {
        Self(self.0.with("customQuestionAnswers", value))
    }

    /// `email`: `Edm.String`
    pub fn email(&self) -> Option<&str> {
        self.0.str("email")
    }

    /// Sets `email`.
    pub fn with_email(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("email", value))
    }

    /// `firstName`: `Edm.String`
    pub fn first_name(&self) -> Option<&str> {
        self.0.str("firstName")
    }

    /// Sets `firstName`.
    pub fn with_first_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("firstName", value))
    }

    /// `lastName`: `Edm.String`
    pub fn last_name(&self) -> Option<&str> {
        self.0.str("lastName")
    }

    /// Sets `lastName`.
    pub fn with_last_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("lastName", value))
    }

    /// `registrationDateTime`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn registration_date_time(&self) -> Option<&str> {
        self.0.str("registrationDateTime")
    }

    /// `status`: `microsoft.graph.meetingRegistrantStatus`, read-only
    ///
    /// Read-only.
    pub fn status(&self) -> Option<super::MeetingRegistrantStatus> {
        self.0.enumeration("status")
    }
}
