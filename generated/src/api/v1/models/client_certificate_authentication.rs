// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from apiAuthenticationConfigurationBase.
    ///
    /// [`microsoft.graph.clientCertificateAuthentication`](https://learn.microsoft.com/graph/api/resources/clientcertificateauthentication?view=graph-rest-1.0)
    ClientCertificateAuthentication: super::ApiAuthenticationConfigurationBase = "microsoft.graph.clientCertificateAuthentication"
}

impl ClientCertificateAuthentication {
    /// `certificateList` in queries.
    pub const CERTIFICATE_LIST: Property<Self> = Property::new("certificateList");

    /// `certificateList`: `Collection(microsoft.graph.pkcs12CertificateInformation)`
    pub fn certificate_list(&self) -> Option<&[super::Pkcs12CertificateInformation]> {
        self.0.models("certificateList")
    }

    /// Sets `certificateList`.
    pub fn with_certificate_list(self, value: impl Into<Nullable<Vec<super::Pkcs12CertificateInformation>>>) -> Self {
        Self(self.0.with("certificateList", value))
    }
}
