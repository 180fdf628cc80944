// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.certification`](https://learn.microsoft.com/graph/api/resources/certification?view=graph-rest-1.0)
    Certification = "microsoft.graph.certification"
}

impl Certification {
    /// `certificationDetailsUrl` in queries.
    pub const CERTIFICATION_DETAILS_URL: Property<Self> = Property::new("certificationDetailsUrl");
    /// `certificationExpirationDateTime` in queries.
    pub const CERTIFICATION_EXPIRATION_DATE_TIME: Property<Self> = Property::new("certificationExpirationDateTime");
    /// `isCertifiedByMicrosoft` in queries.
    pub const IS_CERTIFIED_BY_MICROSOFT: Property<Self> = Property::new("isCertifiedByMicrosoft");
    /// `isPublisherAttested` in queries.
    pub const IS_PUBLISHER_ATTESTED: Property<Self> = Property::new("isPublisherAttested");
    /// `lastCertificationDateTime` in queries.
    pub const LAST_CERTIFICATION_DATE_TIME: Property<Self> = Property::new("lastCertificationDateTime");

    /// `certificationDetailsUrl`: `Edm.String`
    pub fn certification_details_url(&self) -> Option<&str> {
        self.0.str("certificationDetailsUrl")
    }

    /// Sets `certificationDetailsUrl`.
    pub fn with_certification_details_url(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("certificationDetailsUrl", value))
    }

    /// `certificationExpirationDateTime`: `Edm.DateTimeOffset`
    pub fn certification_expiration_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("certificationExpirationDateTime")
    }

    /// Sets `certificationExpirationDateTime`.
    pub fn with_certification_expiration_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("certificationExpirationDateTime", value))
    }

    /// `isCertifiedByMicrosoft`: `Edm.Boolean`
    pub fn is_certified_by_microsoft(&self) -> Option<bool> {
        self.0.bool("isCertifiedByMicrosoft")
    }

    /// Sets `isCertifiedByMicrosoft`.
    pub fn with_is_certified_by_microsoft(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isCertifiedByMicrosoft", value))
    }

    /// `isPublisherAttested`: `Edm.Boolean`
    pub fn is_publisher_attested(&self) -> Option<bool> {
        self.0.bool("isPublisherAttested")
    }

    /// Sets `isPublisherAttested`.
    pub fn with_is_publisher_attested(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isPublisherAttested", value))
    }

    /// `lastCertificationDateTime`: `Edm.DateTimeOffset`
    pub fn last_certification_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("lastCertificationDateTime")
    }

    /// Sets `lastCertificationDateTime`.
    pub fn with_last_certification_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("lastCertificationDateTime", value))
    }
}
