// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from bookingcustomerinformationbase.
    ///
    /// [`microsoft.graph.bookingCustomerInformation`](https://learn.microsoft.com/graph/api/resources/bookingcustomerinformation?view=graph-rest-beta)
    BookingCustomerInformation: super::BookingCustomerInformationBase = "microsoft.graph.bookingCustomerInformation"
}

impl BookingCustomerInformation {
    /// `customerId` in queries.
    pub const CUSTOMER_ID: Property<Self> = Property::new("customerId");
    /// `customQuestionAnswers` in queries.
    pub const CUSTOM_QUESTION_ANSWERS: Property<Self> = Property::new("customQuestionAnswers");
    /// `emailAddress` in queries.
    pub const EMAIL_ADDRESS: Property<Self> = Property::new("emailAddress");
    /// `location` in queries.
    pub const LOCATION: Property<Self> = Property::new("location");
    /// `name` in queries.
    pub const NAME: Property<Self> = Property::new("name");
    /// `notes` in queries.
    pub const NOTES: Property<Self> = Property::new("notes");
    /// `phone` in queries.
    pub const PHONE: Property<Self> = Property::new("phone");
    /// `smsNotificationsEnabled` in queries.
    pub const SMS_NOTIFICATIONS_ENABLED: Property<Self> = Property::new("smsNotificationsEnabled");
    /// `timeZone` in queries.
    pub const TIME_ZONE: Property<Self> = Property::new("timeZone");

    /// `customerId`: `Edm.String`
    pub fn customer_id(&self) -> Option<&str> {
        self.0.str("customerId")
    }

    /// Sets `customerId`.
    pub fn with_customer_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("customerId", value))
    }

    /// `customQuestionAnswers`: `Collection(microsoft.graph.bookingQuestionAnswer)`
    pub fn custom_question_answers(&self) -> Option<&[super::BookingQuestionAnswer]> {
        self.0.models("customQuestionAnswers")
    }

    /// Sets `customQuestionAnswers`.
    pub fn with_custom_question_answers(self, value: impl Into<Nullable<Vec<super::BookingQuestionAnswer>>>) -> Self {
        Self(self.0.with("customQuestionAnswers", value))
    }

    /// `emailAddress`: `Edm.String`
    pub fn email_address(&self) -> Option<&str> {
        self.0.str("emailAddress")
    }

    /// Sets `emailAddress`.
    pub fn with_email_address(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("emailAddress", value))
    }

    /// `location`: `microsoft.graph.location`
    pub fn location(&self) -> Option<&super::Location> {
        self.0.model("location")
    }

    /// Sets `location`.
    pub fn with_location(self, value: impl Into<Nullable<super::Location>>) -> Self {
        Self(self.0.with("location", value))
    }

    /// `name`: `Edm.String`
    pub fn name(&self) -> Option<&str> {
        self.0.str("name")
    }

    /// Sets `name`.
    pub fn with_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("name", value))
    }

    /// `notes`: `Edm.String`
    pub fn notes(&self) -> Option<&str> {
        self.0.str("notes")
    }

    /// Sets `notes`.
    pub fn with_notes(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("notes", value))
    }

    /// `phone`: `Edm.String`
    pub fn phone(&self) -> Option<&str> {
        self.0.str("phone")
    }

    /// Sets `phone`.
    pub fn with_phone(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("phone", value))
    }

    /// `smsNotificationsEnabled`: `Edm.Boolean`
    pub fn sms_notifications_enabled(&self) -> Option<bool> {
        self.0.bool("smsNotificationsEnabled")
    }

    /// Sets `smsNotificationsEnabled`.
    pub fn with_sms_notifications_enabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("smsNotificationsEnabled", value))
    }

    /// `timeZone`: `Edm.String`
    pub fn time_zone(&self) -> Option<&str> {
        self.0.str("timeZone")
    }

    /// Sets `timeZone`.
    pub fn with_time_zone(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("timeZone", value))
    }
}
