// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.x509CertificateRule`](https://learn.microsoft.com/graph/api/resources/x509certificaterule?view=graph-rest-beta)
    X509CertificateRule = "microsoft.graph.x509CertificateRule"
}

impl X509CertificateRule {
    /// `identifier` in queries.
    pub const IDENTIFIER: Property<Self> = Property::new("identifier");
    /// `x509CertificateAuthenticationMode` in queries.
    pub const X509_CERTIFICATE_AUTHENTICATION_MODE: Property<Self> = Property::new("x509CertificateAuthenticationMode");
    /// `x509CertificateRuleType` in queries.
    pub const X509_CERTIFICATE_RULE_TYPE: Property<Self> = Property::new("x509CertificateRuleType");

    /// `identifier`: `Edm.String`
    ///
    /// Required.
    pub fn identifier(&self) -> Option<&str> {
        self.0.str("identifier")
    }

    /// Sets `identifier`.
    pub fn with_identifier(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("identifier", value))
    }

    /// `x509CertificateAuthenticationMode`: `microsoft.graph.x509CertificateAuthenticationMode`
    ///
    /// Required. Possible values are: x509CertificateSingleFactor, x509CertificateMultiFactor, unknownFutureValue.
    pub fn x509_certificate_authentication_mode(&self) -> Option<super::X509CertificateAuthenticationMode> {
        self.0.enumeration("x509CertificateAuthenticationMode")
    }

    /// Sets `x509CertificateAuthenticationMode`.
    pub fn with_x509_certificate_authentication_mode(
        self,
        value: impl Into<Nullable<super::X509CertificateAuthenticationMode>>,
    ) -> Self {
        Self(self.0.with("x509CertificateAuthenticationMode", value))
    }

    /// `x509CertificateRuleType`: `microsoft.graph.x509CertificateRuleType`
    ///
    /// Required. Possible values are: issuerSubject, policyOID, unknownFutureValue.
    pub fn x509_certificate_rule_type(&self) -> Option<super::X509CertificateRuleType> {
        self.0.enumeration("x509CertificateRuleType")
    }

    /// Sets `x509CertificateRuleType`.
    pub fn with_x509_certificate_rule_type(self, value: impl Into<Nullable<super::X509CertificateRuleType>>) -> Self {
        Self(self.0.with("x509CertificateRuleType", value))
    }
}
