// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.applePushNotificationCertificate`](https://learn.microsoft.com/graph/api/resources/intune-devices-applepushnotificationcertificate?view=graph-rest-1.0)
    ApplePushNotificationCertificate = "microsoft.graph.applePushNotificationCertificate"
}

impl ApplePushNotificationCertificate {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `appleIdentifier` in queries.
    pub const APPLE_IDENTIFIER: Property<Self> = Property::new("appleIdentifier");
    /// `topicIdentifier` in queries.
    pub const TOPIC_IDENTIFIER: Property<Self> = Property::new("topicIdentifier");
    /// `lastModifiedDateTime` in queries.
    pub const LAST_MODIFIED_DATE_TIME: Property<Self> = Property::new("lastModifiedDateTime");
    /// `expirationDateTime` in queries.
    pub const EXPIRATION_DATE_TIME: Property<Self> = Property::new("expirationDateTime");
    /// `certificateSerialNumber` in queries.
    pub const CERTIFICATE_SERIAL_NUMBER: Property<Self> = Property::new("certificateSerialNumber");
    /// `certificate` in queries.
    pub const CERTIFICATE: Property<Self> = Property::new("certificate");

    /// `id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `appleIdentifier`: `Edm.String`
    pub fn apple_identifier(&self) -> Option<&str> {
        self.0.str("appleIdentifier")
    }

    /// Sets `appleIdentifier`.
    pub fn with_apple_identifier(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("appleIdentifier", value))
    }

    /// `topicIdentifier`: `Edm.String`
    pub fn topic_identifier(&self) -> Option<&str> {
        self.0.str("topicIdentifier")
    }

    /// Sets `topicIdentifier`.
    pub fn with_topic_identifier(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("topicIdentifier", value))
    }

    /// `lastModifiedDateTime`: `Edm.DateTimeOffset`
    pub fn last_modified_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("lastModifiedDateTime")
    }

    /// Sets `lastModifiedDateTime`.
    pub fn with_last_modified_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("lastModifiedDateTime", value))
    }

    /// `expirationDateTime`: `Edm.DateTimeOffset`
    pub fn expiration_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("expirationDateTime")
    }

    /// Sets `expirationDateTime`.
    pub fn with_expiration_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("expirationDateTime", value))
    }

    /// `certificateSerialNumber`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn certificate_serial_number(&self) -> Option<&str> {
        self.0.str("certificateSerialNumber")
    }

    /// `certificate`: `Edm.String`
    pub fn certificate(&self) -> Option<&str> {
        self.0.str("certificate")
    }

    /// Sets `certificate`.
    pub fn with_certificate(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("certificate", value))
    }
}
