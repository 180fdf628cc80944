// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.certificateRevocationStatus`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-certificaterevocationstatus?view=graph-rest-beta)
    CertificateRevocationStatus = "microsoft.graph.certificateRevocationStatus" {
        None = "none",
        Pending = "pending",
        Issued = "issued",
        Failed = "failed",
        Revoked = "revoked",
    }
}
