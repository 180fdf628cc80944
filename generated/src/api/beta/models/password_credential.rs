// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Bytes, Nullable, OffsetDateTime, Parsed, Property, Uuid};

crate::runtime::model! {
    /// [`microsoft.graph.passwordCredential`](https://learn.microsoft.com/graph/api/resources/passwordcredential?view=graph-rest-beta)
    PasswordCredential = "microsoft.graph.passwordCredential"
}

impl PasswordCredential {
    /// `customKeyIdentifier` in queries.
    pub const CUSTOM_KEY_IDENTIFIER: Property<Self> = Property::new("customKeyIdentifier");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `endDateTime` in queries.
    pub const END_DATE_TIME: Property<Self> = Property::new("endDateTime");
    /// `hint` in queries.
    pub const HINT: Property<Self> = Property::new("hint");
    /// `keyId` in queries.
    pub const KEY_ID: Property<Self> = Property::new("keyId");
    /// `secretText` in queries.
    pub const SECRET_TEXT: Property<Self> = Property::new("secretText");
    /// `startDateTime` in queries.
    pub const START_DATE_TIME: Property<Self> = Property::new("startDateTime");

    /// `customKeyIdentifier`: `Edm.Binary`
    pub fn custom_key_identifier(&self) -> Parsed<Bytes> {
        self.0.binary("customKeyIdentifier")
    }

    /// Sets `customKeyIdentifier`.
    pub fn with_custom_key_identifier(self, value: impl Into<Nullable<Bytes>>) -> Self {
        Self(self.0.with("customKeyIdentifier", value))
    }

    /// `displayName`: `Edm.String`
    ///
    /// Optional.
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// `endDateTime`: `Edm.DateTimeOffset`
    ///
    /// Optional.
    pub fn end_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("endDateTime")
    }

    /// Sets `endDateTime`.
    pub fn with_end_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("endDateTime", value))
    }

    /// `hint`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn hint(&self) -> Option<&str> {
        self.0.str("hint")
    }

    /// `keyId`: `Edm.Guid`
    pub fn key_id(&self) -> Parsed<Uuid> {
        self.0.guid("keyId")
    }

    /// Sets `keyId`.
    pub fn with_key_id(self, value: impl Into<Nullable<Uuid>>) -> Self {
        Self(self.0.with("keyId", value))
    }

    /// `secretText`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn secret_text(&self) -> Option<&str> {
        self.0.str("secretText")
    }

    /// `startDateTime`: `Edm.DateTimeOffset`
    ///
    /// Optional.
    pub fn start_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("startDateTime")
    }

    /// Sets `startDateTime`.
    pub fn with_start_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("startDateTime", value))
    }
}
