// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.certificateStore`](https://learn.microsoft.com/graph/api/resources/intune-shared-certificatestore?view=graph-rest-beta)
    CertificateStore = "microsoft.graph.certificateStore" {
        /// `user`
        User = "user",
        /// `machine`
        Machine = "machine",
    }
}
