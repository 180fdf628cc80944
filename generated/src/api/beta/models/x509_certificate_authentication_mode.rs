// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.x509CertificateAuthenticationMode`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    X509CertificateAuthenticationMode = "microsoft.graph.x509CertificateAuthenticationMode" {
        /// `x509CertificateSingleFactor`
        X509CertificateSingleFactor = "x509CertificateSingleFactor",
        /// `x509CertificateMultiFactor`
        X509CertificateMultiFactor = "x509CertificateMultiFactor",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
