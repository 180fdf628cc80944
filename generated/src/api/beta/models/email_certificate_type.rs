// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.emailCertificateType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-emailcertificatetype?view=graph-rest-beta)
    EmailCertificateType = "microsoft.graph.emailCertificateType" {
        /// `none`
        None = "none",
        /// `certificate`
        Certificate = "certificate",
        /// `derivedCredential`
        DerivedCredential = "derivedCredential",
    }
}
