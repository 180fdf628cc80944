// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Bytes, Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.symantecCodeSigningCertificate`](https://learn.microsoft.com/graph/api/resources/intune-apps-symanteccodesigningcertificate?view=graph-rest-beta)
    SymantecCodeSigningCertificate = "microsoft.graph.symantecCodeSigningCertificate"
}

impl SymantecCodeSigningCertificate {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `content` in queries.
    pub const CONTENT: Property<Self> = Property::new("content");
    /// `status` in queries.
    pub const STATUS: Property<Self> = Property::new("status");
    /// `password` in queries.
    pub const PASSWORD: Property<Self> = Property::new("password");
    /// `subjectName` in queries.
    pub const SUBJECT_NAME: Property<Self> = Property::new("subjectName");
    /// `subject` in queries.
    pub const SUBJECT: Property<Self> = Property::new("subject");
    /// `issuerName` in queries.
    pub const ISSUER_NAME: Property<Self> = Property::new("issuerName");
    /// `issuer` in queries.
    pub const ISSUER: Property<Self> = Property::new("issuer");
    /// `expirationDateTime` in queries.
    pub const EXPIRATION_DATE_TIME: Property<Self> = Property::new("expirationDateTime");
    /// `uploadDateTime` in queries.
    pub const UPLOAD_DATE_TIME: Property<Self> = Property::new("uploadDateTime");

    /// `id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `content`: `Edm.Binary`
    pub fn content(&self) -> Parsed<Bytes> {
        self.0.binary("content")
    }

    /// Sets `content`.
    pub fn with_content(self, value: impl Into<Nullable<Bytes>>) -> Self {
        Self(self.0.with("content", value))
    }

    /// `status`: `microsoft.graph.certificateStatus`
    ///
    /// Possible values are: notProvisioned, provisioned.
    pub fn status(&self) -> Option<super::CertificateStatus> {
        self.0.enumeration("status")
    }

    /// Sets `status`.
    pub fn with_status(self, value: impl Into<Nullable<super::CertificateStatus>>) -> Self {
        Self(self.0.with("status", value))
    }

    /// `password`: `Edm.String`
    pub fn password(&self) -> Option<&str> {
        self.0.str("password")
    }

    /// Sets `password`.
    pub fn with_password(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("password", value))
    }

    /// `subjectName`: `Edm.String`
    pub fn subject_name(&self) -> Option<&str> {
        self.0.str("subjectName")
    }

    /// Sets `subjectName`.
    pub fn with_subject_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("subjectName", value))
    }

    /// `subject`: `Edm.String`
    pub fn subject(&self) -> Option<&str> {
        self.0.str("subject")
    }

    /// Sets `subject`.
    pub fn with_subject(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("subject", value))
    }

    /// `issuerName`: `Edm.String`
    pub fn issuer_name(&self) -> Option<&str> {
        self.0.str("issuerName")
    }

    /// Sets `issuerName`.
    pub fn with_issuer_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("issuerName", value))
    }

    /// `issuer`: `Edm.String`
    pub fn issuer(&self) -> Option<&str> {
        self.0.str("issuer")
    }

    /// Sets `issuer`.
    pub fn with_issuer(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("issuer", value))
    }

    /// `expirationDateTime`: `Edm.DateTimeOffset`
    pub fn expiration_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("expirationDateTime")
    }

    /// Sets `expirationDateTime`.
    pub fn with_expiration_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("expirationDateTime", value))
    }

    /// `uploadDateTime`: `Edm.DateTimeOffset`
    pub fn upload_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("uploadDateTime")
    }

    /// Sets `uploadDateTime`.
    pub fn with_upload_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("uploadDateTime", value))
    }
}
