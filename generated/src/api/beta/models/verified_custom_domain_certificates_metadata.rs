// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.verifiedCustomDomainCertificatesMetadata`](https://learn.microsoft.com/graph/api/resources/verifiedcustomdomaincertificatesmetadata?view=graph-rest-beta)
    VerifiedCustomDomainCertificatesMetadata = "microsoft.graph.verifiedCustomDomainCertificatesMetadata"
}

impl VerifiedCustomDomainCertificatesMetadata {
    /// `expiryDate` in queries.
    pub const EXPIRY_DATE: Property<Self> = Property::new("expiryDate");
    /// `issueDate` in queries.
    pub const ISSUE_DATE: Property<Self> = Property::new("issueDate");
    /// `issuerName` in queries.
    pub const ISSUER_NAME: Property<Self> = Property::new("issuerName");
    /// `subjectName` in queries.
    pub const SUBJECT_NAME: Property<Self> = Property::new("subjectName");
    /// `thumbprint` in queries.
    pub const THUMBPRINT: Property<Self> = Property::new("thumbprint");

    /// `expiryDate`: `Edm.DateTimeOffset`
    pub fn expiry_date(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("expiryDate")
    }

    /// Sets `expiryDate`.
    pub fn with_expiry_date(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("expiryDate", value))
    }

    /// `issueDate`: `Edm.DateTimeOffset`
    pub fn issue_date(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("issueDate")
    }

    /// Sets `issueDate`.
    pub fn with_issue_date(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("issueDate", value))
    }

    /// `issuerName`: `Edm.String`
    pub fn issuer_name(&self) -> Option<&str> {
        self.0.str("issuerName")
    }

    /// Sets `issuerName`.
    pub fn with_issuer_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("issuerName", value))
    }

    /// `subjectName`: `Edm.String`
    pub fn subject_name(&self) -> Option<&str> {
        self.0.str("subjectName")
    }

    /// Sets `subjectName`.
    pub fn with_subject_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("subjectName", value))
    }

    /// `thumbprint`: `Edm.String`
    pub fn thumbprint(&self) -> Option<&str> {
        self.0.str("thumbprint")
    }

    /// Sets `thumbprint`.
    pub fn with_thumbprint(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("thumbprint", value))
    }
}
