// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.x509CertificateAuthenticationModeConfiguration`](https://learn.microsoft.com/graph/api/resources/x509certificateauthenticationmodeconfiguration?view=graph-rest-beta)
    X509CertificateAuthenticationModeConfiguration = "microsoft.graph.x509CertificateAuthenticationModeConfiguration"
}

impl X509CertificateAuthenticationModeConfiguration {
    /// `rules` in queries.
    pub const RULES: Property<Self> = Property::new("rules");
    /// `x509CertificateAuthenticationDefaultMode` in queries.
    pub const X509_CERTIFICATE_AUTHENTICATION_DEFAULT_MODE: Property<Self> =
        Property::new("x509CertificateAuthenticationDefaultMode");

    /// `rules`: `Collection(microsoft.graph.x509CertificateRule)`
    pub fn rules(&self) -> Option<&[super::X509CertificateRule]> {
        self.0.models("rules")
    }

    /// Sets `rules`.
    pub fn with_rules(self, value: impl Into<Nullable<Vec<super::X509CertificateRule>>>) -> Self {
        Self(self.0.with("rules", value))
    }

    /// `x509CertificateAuthenticationDefaultMode`: `microsoft.graph.x509CertificateAuthenticationMode`
    ///
    /// Possible values are: x509CertificateSingleFactor, x509CertificateMultiFactor, unknownFutureValue.
    pub fn x509_certificate_authentication_default_mode(&self) -> Option<super::X509CertificateAuthenticationMode> {
        self.0.enumeration("x509CertificateAuthenticationDefaultMode")
    }

    /// Sets `x509CertificateAuthenticationDefaultMode`.
    pub fn with_x509_certificate_authentication_default_mode(
        self,
        value: impl Into<Nullable<super::X509CertificateAuthenticationMode>>,
    ) -> Self {
        Self(self.0.with("x509CertificateAuthenticationDefaultMode", value))
    }
}
