// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// Inherits from meetingregistrationbase.
    ///
    /// [`microsoft.graph.meetingRegistration`](https://learn.microsoft.com/graph/api/resources/meetingregistration?view=graph-rest-beta)
    MeetingRegistration: super::MeetingRegistrationBase = "microsoft.graph.meetingRegistration"
}

crate::runtime::derived! {
    MeetingRegistration: super::Entity
}

impl MeetingRegistration {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `allowedRegistrant` in queries.
    pub const ALLOWED_REGISTRANT: Property<Self> = Property::new("allowedRegistrant");
    /// `registrants` in queries.
    pub const REGISTRANTS: Property<Self> = Property::new("registrants");
    /// `description` in queries.
    pub const DESCRIPTION: Property<Self> = Property::new("description");
    /// `endDateTime` in queries.
    pub const END_DATE_TIME: Property<Self> = Property::new("endDateTime");
    /// `registrationPageViewCount` in queries.
    pub const REGISTRATION_PAGE_VIEW_COUNT: Property<Self> = Property::new("registrationPageViewCount");
    /// `registrationPageWebUrl` in queries.
    pub const REGISTRATION_PAGE_WEB_URL: Property<Self> = Property::new("registrationPageWebUrl");
    /// `speakers` in queries.
    pub const SPEAKERS: Property<Self> = Property::new("speakers");
    /// `startDateTime` in queries.
    pub const START_DATE_TIME: Property<Self> = Property::new("startDateTime");
    /// `subject` in queries.
    pub const SUBJECT: Property<Self> = Property::new("subject");
    /// `customQuestions` in queries.
    pub const CUSTOM_QUESTIONS: Property<Self> = Property::new("customQuestions");

    /// Sets `allowedRegistrant`.
    pub fn with_allowed_registrant(self, value: impl Into<Nullable<super::MeetingAudience>>) -> Self {
        Self(self.0.with("allowedRegistrant", value))
    }

    /// Sets `registrants`.
    pub fn with_registrants(self, value: impl Into<Nullable<Vec<super::MeetingRegistrantBase>>>) -> Self {
        Self(self.0.with("registrants", value))
    }

    /// `description`: `Edm.String`
    pub fn description(&self) -> Option<&str> {
        self.0.str("description")
    }

    /// Sets `description`.
    pub fn with_description(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("description", value))
    }

    /// `endDateTime`: `Edm.DateTimeOffset`
    pub fn end_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("endDateTime")
    }

    /// Sets `endDateTime`.
    pub fn with_end_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("endDateTime", value))
    }

    /// `registrationPageViewCount`: `Edm.Int32`, read-only
    ///
    /// Read-only.
    pub fn registration_page_view_count(&self) -> Option<i32> {
        self.0.i32("registrationPageViewCount")
    }

    /// `registrationPageWebUrl`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn registration_page_web_url(&self) -> Option<&str> {
        self.0.str("registrationPageWebUrl")
    }

    /// `speakers`: `Collection(microsoft.graph.meetingSpeaker)`
    pub fn speakers(&self) -> Option<&[super::MeetingSpeaker]> {
        self.0.models("speakers")
    }

    /// Sets `speakers`.
    pub fn with_speakers(self, value: impl Into<Nullable<Vec<super::MeetingSpeaker>>>) -> Self {
        Self(self.0.with("speakers", value))
    }

    /// `startDateTime`: `Edm.DateTimeOffset`
    pub fn start_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("startDateTime")
    }

    /// Sets `startDateTime`.
    pub fn with_start_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("startDateTime", value))
    }

    /// `subject`: `Edm.String`
    pub fn subject(&self) -> Option<&str> {
        self.0.str("subject")
    }

    /// Sets `subject`.
    pub fn with_subject(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("subject", value))
    }

    /// `customQuestions`: `Collection(microsoft.graph.meetingRegistrationQuestion)`
    pub fn custom_questions(&self) -> Option<&[super::MeetingRegistrationQuestion]> {
        self.0.models("customQuestions")
    }

    /// Sets `customQuestions`.
    pub fn with_custom_questions(self, value: impl Into<Nullable<Vec<super::MeetingRegistrationQuestion>>>) -> Self {
        Self(self.0.with("customQuestions", value))
    }
}
