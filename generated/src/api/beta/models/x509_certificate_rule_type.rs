// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.x509CertificateRuleType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    X509CertificateRuleType = "microsoft.graph.x509CertificateRuleType" {
        /// `issuerSubject`
        IssuerSubject = "issuerSubject",
        /// `policyOID`
        PolicyOid = "policyOID",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
