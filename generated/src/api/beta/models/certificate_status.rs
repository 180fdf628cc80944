// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.certificateStatus`](https://learn.microsoft.com/graph/api/resources/intune-apps-certificatestatus?view=graph-rest-beta)
    CertificateStatus = "microsoft.graph.certificateStatus" {
        /// `notProvisioned`
        NotProvisioned = "notProvisioned",
        /// `provisioned`
        Provisioned = "provisioned",
    }
}
