// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.certificateRevocationStatus`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-certificaterevocationstatus?view=graph-rest-beta)
    CertificateRevocationStatus = "microsoft.graph.certificateRevocationStatus" {
        /// `none`
        None = "none",
        /// `pending`
        Pending = "pending",
        /// `issued`
        Issued = "issued",
        /// `failed`
        Failed = "failed",
        /// `revoked`
        Revoked = "revoked",
    }
}
