// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.certificateBasedAuthConfiguration`](https://learn.microsoft.com/graph/api/resources/certificatebasedauthconfiguration?view=graph-rest-1.0)
    CertificateBasedAuthConfiguration = "microsoft.graph.certificateBasedAuthConfiguration"
}

impl CertificateBasedAuthConfiguration {
    /// `certificateAuthorities` in queries.
    pub const CERTIFICATE_AUTHORITIES: Property<Self> = Property::new("certificateAuthorities");
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");

    /// `certificateAuthorities`: `Collection(microsoft.graph.certificateAuthority)`
    pub fn certificate_authorities(&self) -> Option<&[super::CertificateAuthority]> {
        self.0.models("certificateAuthorities")
    }

    /// Sets `certificateAuthorities`.
    pub fn with_certificate_authorities(self, value: impl Into<Nullable<Vec<super::CertificateAuthority>>>) -> Self {
        Self(self.0.with("certificateAuthorities", value))
    }

    /// `id`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }
}
