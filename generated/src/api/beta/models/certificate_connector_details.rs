// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.certificateConnectorDetails`](https://learn.microsoft.com/graph/api/resources/intune-raimportcerts-certificateconnectordetails?view=graph-rest-beta)
    CertificateConnectorDetails = "microsoft.graph.certificateConnectorDetails"
}

impl CertificateConnectorDetails {
    pub const ID: Property<Self> = Property::new("id");
    pub const CONNECTOR_NAME: Property<Self> = Property::new("connectorName");
    pub const MACHINE_NAME: Property<Self> = Property::new("machineName");
    pub const ENROLLMENT_DATE_TIME: Property<Self> = Property::new("enrollmentDateTime");
    pub const LAST_CHECKIN_DATE_TIME: Property<Self> = Property::new(
        "lastCheckinDateTime",
    );

    /// `id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `connectorName`: `Edm.String`
    pub fn connector_name(&self) -> Option<&str> {
        self.0.str("connectorName")
    }

    pub fn with_connector_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("connectorName", value))
    }

    /// `machineName`: `Edm.String`
    pub fn machine_name(&self) -> Option<&str> {
        self.0.str("machineName")
    }

    pub fn with_machine_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("machineName", value))
    }

    /// `enrollmentDateTime`: `Edm.DateTimeOffset`
    pub fn enrollment_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("enrollmentDateTime")
    }

    pub fn with_enrollment_date_time(
        self,
        value: impl Into<Nullable<OffsetDateTime>>,
    ) -> Self {
        Self(self.0.with("enrollmentDateTime", value))
    }

    /// `lastCheckinDateTime`: `Edm.DateTimeOffset`
    pub fn last_checkin_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("lastCheckinDateTime")
    }

    pub fn with_last_checkin_date_time(
        self,
        value: impl Into<Nullable<OffsetDateTime>>,
    ) -> Self {
        Self(self.0.with("lastCheckinDateTime", value))
    }
}
