// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Bytes, Nullable, OffsetDateTime, Parsed, Property, Uuid};

crate::runtime::model! {
    /// [`microsoft.graph.keyCredential`](https://learn.microsoft.com/graph/api/resources/keycredential?view=graph-rest-beta)
    KeyCredential = "microsoft.graph.keyCredential"
}

impl KeyCredential {
    /// `customKeyIdentifier` in queries.
    pub const CUSTOM_KEY_IDENTIFIER: Property<Self> = Property::new("customKeyIdentifier");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `endDateTime` in queries.
    pub const END_DATE_TIME: Property<Self> = Property::new("endDateTime");
    /// `key` in queries.
    pub const KEY: Property<Self> = Property::new("key");
    /// `keyId` in queries.
    pub const KEY_ID: Property<Self> = Property::new("keyId");
    /// `startDateTime` in queries.
    pub const START_DATE_TIME: Property<Self> = Property::new("startDateTime");
    /// `type` in queries.
    pub const TYPE: Property<Self> = Property::new("type");
    /// `usage` in queries.
    pub const USAGE: Property<Self> = Property::new("usage");

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
    pub fn end_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("endDateTime")
    }

    /// Sets `endDateTime`.
    pub fn with_end_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("endDateTime", value))
    }

    /// `key`: `Edm.Binary`
    pub fn key(&self) -> Parsed<Bytes> {
        self.0.binary("key")
    }

    /// Sets `key`.
    pub fn with_key(self, value: impl Into<Nullable<Bytes>>) -> Self {
        Self(self.0.with("key", value))
    }

    /// `keyId`: `Edm.Guid`
    pub fn key_id(&self) -> Parsed<Uuid> {
        self.0.guid("keyId")
    }

    /// Sets `keyId`.
    pub fn with_key_id(self, value: impl Into<Nullable<Uuid>>) -> Self {
        Self(self.0.with("keyId", value))
    }

    /// `startDateTime`: `Edm.DateTimeOffset`
    pub fn start_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("startDateTime")
    }

    /// Sets `startDateTime`.
    pub fn with_start_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("startDateTime", value))
    }

    /// `type`: `Edm.String`
    pub fn type_(&self) -> Option<&str> {
        self.0.str("type")
    }

    /// Sets `type`.
    pub fn with_type(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("type", value))
    }

    /// `usage`: `Edm.String`
    pub fn usage(&self) -> Option<&str> {
        self.0.str("usage")
    }

    /// Sets `usage`.
    pub fn with_usage(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("usage", value))
    }
}
