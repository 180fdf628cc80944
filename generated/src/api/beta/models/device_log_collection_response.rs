// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property, Uuid};

crate::runtime::model! {
    /// [`microsoft.graph.deviceLogCollectionResponse`](https://learn.microsoft.com/graph/api/resources/intune-devices-devicelogcollectionresponse?view=graph-rest-beta)
    DeviceLogCollectionResponse = "microsoft.graph.deviceLogCollectionResponse"
}

impl DeviceLogCollectionResponse {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `status` in queries.
    pub const STATUS: Property<Self> = Property::new("status");
    /// `managedDeviceId` in queries.
    pub const MANAGED_DEVICE_ID: Property<Self> = Property::new("managedDeviceId");
    /// `errorCode` in queries.
    pub const ERROR_CODE: Property<Self> = Property::new("errorCode");
    /// `requestedDateTimeUTC` in queries.
    pub const REQUESTED_DATE_TIME_UTC: Property<Self> = Property::new("requestedDateTimeUTC");
    /// `receivedDateTimeUTC` in queries.
    pub const RECEIVED_DATE_TIME_UTC: Property<Self> = Property::new("receivedDateTimeUTC");
    /// `initiatedByUserPrincipalName` in queries.
    pub const INITIATED_BY_USER_PRINCIPAL_NAME: Property<Self> = Property::new("initiatedByUserPrincipalName");
    /// `expirationDateTimeUTC` in queries.
    pub const EXPIRATION_DATE_TIME_UTC: Property<Self> = Property::new("expirationDateTimeUTC");
    /// `size` in queries.
    pub const SIZE: Property<Self> = Property::new("size");

    /// `id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `status`: `Edm.String`
    pub fn status(&self) -> Option<&str> {
        self.0.str("status")
    }

    /// Sets `status`.
    pub fn with_status(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("status", value))
    }

    /// `managedDeviceId`: `Edm.Guid`
    pub fn managed_device_id(&self) -> Parsed<Uuid> {
        self.0.guid("managedDeviceId")
    }

    /// Sets `managedDeviceId`.
    pub fn with_managed_device_id(self, value: impl Into<Nullable<Uuid>>) -> Self {
        Self(self.0.with("managedDeviceId", value))
    }

    /// `errorCode`: `Edm.Int64`
    pub fn error_code(&self) -> Option<i64> {
        self.0.i64("errorCode")
    }

    /// Sets `errorCode`.
    pub fn with_error_code(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("errorCode", value))
    }

    /// `requestedDateTimeUTC`: `Edm.DateTimeOffset`
    pub fn requested_date_time_utc(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("requestedDateTimeUTC")
    }

    /// Sets `requestedDateTimeUTC`.
    pub fn with_requested_date_time_utc(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("requestedDateTimeUTC", value))
    }

    /// `receivedDateTimeUTC`: `Edm.DateTimeOffset`
    pub fn received_date_time_utc(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("receivedDateTimeUTC")
    }

    /// Sets `receivedDateTimeUTC`.
    pub fn with_received_date_time_utc(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("receivedDateTimeUTC", value))
    }

    /// `initiatedByUserPrincipalName`: `Edm.String`
    pub fn initiated_by_user_principal_name(&self) -> Option<&str> {
        self.0.str("initiatedByUserPrincipalName")
    }

    /// Sets `initiatedByUserPrincipalName`.
    pub fn with_initiated_by_user_principal_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("initiatedByUserPrincipalName", value))
    }

    /// `expirationDateTimeUTC`: `Edm.DateTimeOffset`
    pub fn expiration_date_time_utc(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("expirationDateTimeUTC")
    }

    /// Sets `expirationDateTimeUTC`.
    pub fn with_expiration_date_time_utc(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("expirationDateTimeUTC", value))
    }

    /// `size`: `Edm.Double`
    pub fn size(&self) -> Option<f64> {
        self.0.f64("size")
    }

    /// Sets `size`.
    pub fn with_size(self, value: impl Into<Nullable<f64>>) -> Self {
        Self(self.0.with("size", value))
    }
}
