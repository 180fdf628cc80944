// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Bytes, Nullable, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.certificateAuthority`](https://learn.microsoft.com/graph/api/resources/certificateauthority?view=graph-rest-beta)
    CertificateAuthority = "microsoft.graph.certificateAuthority"
}

impl CertificateAuthority {
    /// `certificate` in queries.
    pub const CERTIFICATE: Property<Self> = Property::new("certificate");
    /// `certificateRevocationListUrl` in queries.
    pub const CERTIFICATE_REVOCATION_LIST_URL: Property<Self> = Property::new("certificateRevocationListUrl");
    /// `deltaCertificateRevocationListUrl` in queries.
    pub const DELTA_CERTIFICATE_REVOCATION_LIST_URL: Property<Self> =
        Property::new("deltaCertificateRevocationListUrl");
    /// `isRootAuthority` in queries.
    pub const IS_ROOT_AUTHORITY: Property<Self> = Property::new("isRootAuthority");
    /// `issuer` in queries.
    pub const ISSUER: Property<Self> = Property::new("issuer");
    /// `issuerSki` in queries.
    pub const ISSUER_SKI: Property<Self> = Property::new("issuerSki");

    /// `certificate`: `Edm.Binary`
    ///
    /// Required.
    pub fn certificate(&self) -> Parsed<Bytes> {
        self.0.binary("certificate")
    }

    /// Sets `certificate`.
    pub fn with_certificate(self, value: impl Into<Nullable<Bytes>>) -> Self {
        Self(self.0.with("certificate", value))
    }

    /// `certificateRevocationListUrl`: `Edm.String`
    pub fn certificate_revocation_list_url(&self) -> Option<&str> {
        self.0.str("certificateRevocationListUrl")
    }

    /// Sets `certificateRevocationListUrl`.
    pub fn with_certificate_revocation_list_url(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("certificateRevocationListUrl", value))
    }

    /// `deltaCertificateRevocationListUrl`: `Edm.String`
    pub fn delta_certificate_revocation_list_url(&self) -> Option<&str> {
        self.0.str("deltaCertificateRevocationListUrl")
    }

    /// Sets `deltaCertificateRevocationListUrl`.
    pub fn with_delta_certificate_revocation_list_url(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("deltaCertificateRevocationListUrl", value))
    }

    /// `isRootAuthority`: `Edm.Boolean`
    ///
    /// Required.
    pub fn is_root_authority(&self) -> Option<bool> {
        self.0.bool("isRootAuthority")
    }

    /// Sets `isRootAuthority`.
    pub fn with_is_root_authority(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isRootAuthority", value))
    }

    /// `issuer`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn issuer(&self) -> Option<&str> {
        self.0.str("issuer")
    }

    /// `issuerSki`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn issuer_ski(&self) -> Option<&str> {
        self.0.str("issuerSki")
    }
}
