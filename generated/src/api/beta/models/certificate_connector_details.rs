// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.certificateConnectorDetails`](https://learn.microsoft.com/graph/api/resources/intune-raimportcerts-certificateconnectordetails?view=graph-rest-beta)
    CertificateConnectorDetails = "microsoft.graph.certificateConnectorDetails"
}

impl CertificateConnectorDetails {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `connectorName` in queries.
    pub const CONNECTOR_NAME: Property<Self> = Property::new("connectorName");
    /// `machineName` in queries.
    pub const MACHINE_NAME: Property<Self> = Property::new("machineName");
    /// `enrollmentDateTime` in queries.
    pub const ENROLLMENT_DATE_TIME: Property<Self> = Property::new("enrollmentDateTime");
    /// `lastCheckinDateTime` in queries.
    pub const LAST_CHECKIN_DATE_TIME: Property<Self> = Property::new("lastCheckinDateTime");

    /// `id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `connectorName`: `Edm.String`
    pub fn connector_name(&self) -> Option<&str> {
        self.0.str("connectorName")
    }

    /// Sets `connectorName`.
    pub fn with_connector_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("connectorName", value))
    }

    /// `machineName`: `Edm.String`
    pub fn machine_name(&self) -> Option<&str> {
        self.0.str("machineName")
    }

    /// Sets `machineName`.
    pub fn with_machine_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("machineName", value))
    }

    /// `enrollmentDateTime`: `Edm.DateTimeOffset`
    pub fn enrollment_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("enrollmentDateTime")
    }

    /// Sets `enrollmentDateTime`.
    pub fn with_enrollment_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("enrollmentDateTime", value))
    }

    /// `lastCheckinDateTime`: `Edm.DateTimeOffset`
    pub fn last_checkin_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("lastCheckinDateTime")
    }

    /// Sets `lastCheckinDateTime`.
    pub fn with_last_checkin_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("lastCheckinDateTime", value))
    }
}
