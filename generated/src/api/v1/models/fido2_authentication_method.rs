// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.fido2AuthenticationMethod`](https://learn.microsoft.com/graph/api/resources/fido2authenticationmethod?view=graph-rest-1.0)
    Fido2AuthenticationMethod: super::AuthenticationMethod = "microsoft.graph.fido2AuthenticationMethod"
}

impl Fido2AuthenticationMethod {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `createdDateTime` in queries.
    pub const CREATED_DATE_TIME: Property<Self> = Property::new("createdDateTime");
    /// `aaGuid` in queries.
    pub const AA_GUID: Property<Self> = Property::new("aaGuid");
    /// `model` in queries.
    pub const MODEL: Property<Self> = Property::new("model");
    /// `attestationCertificates` in queries.
    pub const ATTESTATION_CERTIFICATES: Property<Self> = Property::new("attestationCertificates");
    /// `attestationLevel` in queries.
    pub const ATTESTATION_LEVEL: Property<Self> = Property::new("attestationLevel");

    /// `displayName`: `Edm.String`
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// `createdDateTime`: `Edm.DateTimeOffset`
    pub fn created_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("createdDateTime")
    }

    /// Sets `createdDateTime`.
    pub fn with_created_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("createdDateTime", value))
    }

    /// `aaGuid`: `Edm.String`
    pub fn aa_guid(&self) -> Option<&str> {
        self.0.str("aaGuid")
    }

    /// Sets `aaGuid`.
    pub fn with_aa_guid(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("aaGuid", value))
    }

    /// `model`: `Edm.String`
    pub fn model(&self) -> Option<&str> {
        self.0.str("model")
    }

    /// Sets `model`.
    pub fn with_model(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("model", value))
    }

    /// `attestationCertificates`: `Collection(Edm.String)`
    pub fn attestation_certificates(&self) -> Option<Vec<&str>> {
        self.0.strs("attestationCertificates")
    }

    /// Sets `attestationCertificates`.
    pub fn with_attestation_certificates(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("attestationCertificates", value))
    }

    /// `attestationLevel`: `microsoft.graph.attestationLevel`
    ///
    /// Possible values are: attested, notAttested.
    pub fn attestation_level(&self) -> Option<super::AttestationLevel> {
        self.0.enumeration("attestationLevel")
    }

    /// Sets `attestationLevel`.
    pub fn with_attestation_level(self, value: impl Into<Nullable<super::AttestationLevel>>) -> Self {
        Self(self.0.with("attestationLevel", value))
    }
}
