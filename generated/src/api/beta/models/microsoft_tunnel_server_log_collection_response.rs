// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.microsoftTunnelServerLogCollectionResponse`](https://learn.microsoft.com/graph/api/resources/intune-mstunnel-microsofttunnelserverlogcollectionresponse?view=graph-rest-beta)
    MicrosoftTunnelServerLogCollectionResponse = "microsoft.graph.microsoftTunnelServerLogCollectionResponse"
}

impl MicrosoftTunnelServerLogCollectionResponse {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `status` in queries.
    pub const STATUS: Property<Self> = Property::new("status");
    /// `startDateTime` in queries.
    pub const START_DATE_TIME: Property<Self> = Property::new("startDateTime");
    /// `endDateTime` in queries.
    pub const END_DATE_TIME: Property<Self> = Property::new("endDateTime");
    /// `sizeInBytes` in queries.
    pub const SIZE_IN_BYTES: Property<Self> = Property::new("sizeInBytes");
    /// `serverId` in queries.
    pub const SERVER_ID: Property<Self> = Property::new("serverId");
    /// `requestDateTime` in queries.
    pub const REQUEST_DATE_TIME: Property<Self> = Property::new("requestDateTime");
    /// `expiryDateTime` in queries.
    pub const EXPIRY_DATE_TIME: Property<Self> = Property::new("expiryDateTime");

    /// `id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `status`: `microsoft.graph.microsoftTunnelLogCollectionStatus`
    ///
    /// Possible values are: pending, completed, failed.
    pub fn status(&self) -> Option<super::MicrosoftTunnelLogCollectionStatus> {
        self.0.enumeration("status")
    }

    /// Sets `status`.
    pub fn with_status(self, value: impl Into<Nullable<super::MicrosoftTunnelLogCollectionStatus>>) -> Self {
        Self(self.0.with("status", value))
    }

    /// `startDateTime`: `Edm.DateTimeOffset`
    pub fn start_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("startDateTime")
    }

    /// Sets `startDateTime`.
    pub fn with_start_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("startDateTime", value))
    }

    /// `endDateTime`: `Edm.DateTimeOffset`
    pub fn end_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("endDateTime")
    }

    /// Sets `endDateTime`.
    pub fn with_end_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("endDateTime", value))
    }

    /// `sizeInBytes`: `Edm.Int64`
    pub fn size_in_bytes(&self) -> Option<i64> {
        self.0.i64("sizeInBytes")
    }

    /// Sets `sizeInBytes`.
    pub fn with_size_in_bytes(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("sizeInBytes", value))
    }

    /// `serverId`: `Edm.String`
    pub fn server_id(&self) -> Option<&str> {
        self.0.str("serverId")
    }

    /// Sets `serverId`.
    pub fn with_server_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("serverId", value))
    }

    /// `requestDateTime`: `Edm.DateTimeOffset`
    pub fn request_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("requestDateTime")
    }

    /// Sets `requestDateTime`.
    pub fn with_request_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("requestDateTime", value))
    }

    /// `expiryDateTime`: `Edm.DateTimeOffset`
    pub fn expiry_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("expiryDateTime")
    }

    /// Sets `expiryDateTime`.
    pub fn with_expiry_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("expiryDateTime", value))
    }
}
