// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Bytes, Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.windowsInformationProtectionDataRecoveryCertificate`](https://learn.microsoft.com/graph/api/resources/intune-mam-windowsinformationprotectiondatarecoverycertificate?view=graph-rest-1.0)
    WindowsInformationProtectionDataRecoveryCertificate = "microsoft.graph.windowsInformationProtectionDataRecoveryCertificate"
}

impl WindowsInformationProtectionDataRecoveryCertificate {
    /// `subjectName` in queries.
    pub const SUBJECT_NAME: Property<Self> = Property::new("subjectName");
    /// `description` in queries.
    pub const DESCRIPTION: Property<Self> = Property::new("description");
    /// `expirationDateTime` in queries.
    pub const EXPIRATION_DATE_TIME: Property<Self> = Property::new("expirationDateTime");
    /// `certificate` in queries.
    pub const CERTIFICATE: Property<Self> = Property::new("certificate");

    /// `subjectName`: `Edm.String`
    pub fn subject_name(&self) -> Option<&str> {
        self.0.str("subjectName")
    }

    /// Sets `subjectName`.
    pub fn with_subject_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("subjectName", value))
    }

    /// `description`: `Edm.String`
    pub fn description(&self) -> Option<&str> {
        self.0.str("description")
    }

    /// Sets `description`.
    pub fn with_description(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("description", value))
    }

    /// `expirationDateTime`: `Edm.DateTimeOffset`
    pub fn expiration_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("expirationDateTime")
    }

    /// Sets `expirationDateTime`.
    pub fn with_expiration_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("expirationDateTime", value))
    }

    /// `certificate`: `Edm.Binary`
    pub fn certificate(&self) -> Parsed<Bytes> {
        self.0.binary("certificate")
    }

    /// Sets `certificate`.
    pub fn with_certificate(self, value: impl Into<Nullable<Bytes>>) -> Self {
        Self(self.0.with("certificate", value))
    }
}
