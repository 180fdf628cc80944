// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.localizedNotificationMessage`](https://learn.microsoft.com/graph/api/resources/intune-notification-localizednotificationmessage?view=graph-rest-1.0)
    LocalizedNotificationMessage = "microsoft.graph.localizedNotificationMessage"
}

impl LocalizedNotificationMessage {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `lastModifiedDateTime` in queries.
    pub const LAST_MODIFIED_DATE_TIME: Property<Self> = Property::new("lastModifiedDateTime");
    /// `locale` in queries.
    pub const LOCALE: Property<Self> = Property::new("locale");
    /// `subject` in queries.
    pub const SUBJECT: Property<Self> = Property::new("subject");
    /// `messageTemplate` in queries.
    pub const MESSAGE_TEMPLATE: Property<Self> = Property::new("messageTemplate");
    /// `isDefault` in queries.
    pub const IS_DEFAULT: Property<Self> = Property::new("isDefault");

    /// `id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `lastModifiedDateTime`: `Edm.DateTimeOffset`
    pub fn last_modified_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("lastModifiedDateTime")
    }

    /// Sets `lastModifiedDateTime`.
    pub fn with_last_modified_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("lastModifiedDateTime", value))
    }

    /// `locale`: `Edm.String`
    pub fn locale(&self) -> Option<&str> {
        self.0.str("locale")
    }

    /// Sets `locale`.
    pub fn with_locale(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("locale", value))
    }

    /// `subject`: `Edm.String`
    pub fn subject(&self) -> Option<&str> {
        self.0.str("subject")
    }

    /// Sets `subject`.
    pub fn with_subject(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("subject", value))
    }

    /// `messageTemplate`: `Edm.String`
    pub fn message_template(&self) -> Option<&str> {
        self.0.str("messageTemplate")
    }

    /// Sets `messageTemplate`.
    pub fn with_message_template(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("messageTemplate", value))
    }

    /// `isDefault`: `Edm.Boolean`
    pub fn is_default(&self) -> Option<bool> {
        self.0.bool("isDefault")
    }

    /// Sets `isDefault`.
    pub fn with_is_default(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isDefault", value))
    }
}
