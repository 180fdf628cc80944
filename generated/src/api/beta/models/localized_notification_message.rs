// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.localizedNotificationMessage`](https://learn.microsoft.com/graph/api/resources/intune-notification-localizednotificationmessage?view=graph-rest-beta)
    LocalizedNotificationMessage = "microsoft.graph.localizedNotificationMessage"
}

impl LocalizedNotificationMessage {
    pub const ID: Property<Self> = Property::new("id");
    pub const LAST_MODIFIED_DATE_TIME: Property<Self> = Property::new(
        "lastModifiedDateTime",
    );
    pub const LOCALE: Property<Self> = Property::new("locale");
    pub const SUBJECT: Property<Self> = Property::new("subject");
    pub const MESSAGE_TEMPLATE: Property<Self> = Property::new("messageTemplate");
    pub const IS_DEFAULT: Property<Self> = Property::new("isDefault");

    /// `id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `lastModifiedDateTime`: `Edm.DateTimeOffset`
    pub fn last_modified_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("lastModifiedDateTime")
    }

    pub fn with_last_modified_date_time(
        self,
        value: impl Into<Nullable<OffsetDateTime>>,
    ) -> Self {
        Self(self.0.with("lastModifiedDateTime", value))
    }

    /// `locale`: `Edm.String`
    pub fn locale(&self) -> Option<&str> {
        self.0.str("locale")
    }

    pub fn with_locale(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("locale", value))
    }

    /// `subject`: `Edm.String`
    pub fn subject(&self) -> Option<&str> {
        self.0.str("subject")
    }

    pub fn with_subject(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("subject", value))
    }

    /// `messageTemplate`: `Edm.String`
    pub fn message_template(&self) -> Option<&str> {
        self.0.str("messageTemplate")
    }

    pub fn with_message_template(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("messageTemplate", value))
    }

    /// `isDefault`: `Edm.Boolean`
    pub fn is_default(&self) -> Option<bool> {
        self.0.bool("isDefault")
    }

    pub fn with_is_default(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isDefault", value))
    }
}
