// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.emailCertificateType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-emailcertificatetype?view=graph-rest-beta)
    EmailCertificateType = "microsoft.graph.emailCertificateType" {
        None = "none",
        Certificate = "certificate",
        DerivedCredential = "derivedCredential",
    }
}
