// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.certificateConnectorSetting`](https://learn.microsoft.com/graph/api/resources/intune-onboarding-certificateconnectorsetting?view=graph-rest-beta)
    CertificateConnectorSetting = "microsoft.graph.certificateConnectorSetting"
}

impl CertificateConnectorSetting {
    /// `status` in queries.
    pub const STATUS: Property<Self> = Property::new("status");
    /// `certExpiryTime` in queries.
    pub const CERT_EXPIRY_TIME: Property<Self> = Property::new("certExpiryTime");
    /// `enrollmentError` in queries.
    pub const ENROLLMENT_ERROR: Property<Self> = Property::new("enrollmentError");
    /// `lastConnectorConnectionTime` in queries.
    pub const LAST_CONNECTOR_CONNECTION_TIME: Property<Self> = Property::new("lastConnectorConnectionTime");
    /// `connectorVersion` in queries.
    pub const CONNECTOR_VERSION: Property<Self> = Property::new("connectorVersion");
    /// `lastUploadVersion` in queries.
    pub const LAST_UPLOAD_VERSION: Property<Self> = Property::new("lastUploadVersion");

    /// `status`: `Edm.Int32`
    pub fn status(&self) -> Option<i32> {
        self.0.i32("status")
    }

    /// Sets `status`.
    pub fn with_status(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("status", value))
    }

    /// `certExpiryTime`: `Edm.DateTimeOffset`
    pub fn cert_expiry_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("certExpiryTime")
    }

    /// Sets `certExpiryTime`.
    pub fn with_cert_expiry_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("certExpiryTime", value))
    }

    /// `enrollmentError`: `Edm.String`
    pub fn enrollment_error(&self) -> Option<&str> {
        self.0.str("enrollmentError")
    }

    /// Sets `enrollmentError`.
    pub fn with_enrollment_error(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("enrollmentError", value))
    }

    /// `lastConnectorConnectionTime`: `Edm.DateTimeOffset`
    pub fn last_connector_connection_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("lastConnectorConnectionTime")
    }

    /// Sets `lastConnectorConnectionTime`.
    pub fn with_last_connector_connection_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("lastConnectorConnectionTime", value))
    }

    /// `connectorVersion`: `Edm.String`
    pub fn connector_version(&self) -> Option<&str> {
        self.0.str("connectorVersion")
    }

    /// Sets `connectorVersion`.
    pub fn with_connector_version(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("connectorVersion", value))
    }

    /// `lastUploadVersion`: `Edm.Int64`
    pub fn last_upload_version(&self) -> Option<i64> {
        self.0.i64("lastUploadVersion")
    }

    /// Sets `lastUploadVersion`.
    pub fn with_last_upload_version(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("lastUploadVersion", value))
    }
}
