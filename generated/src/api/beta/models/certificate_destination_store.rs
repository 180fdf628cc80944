// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.certificateDestinationStore`](https://learn.microsoft.com/graph/api/resources/intune-shared-certificatedestinationstore?view=graph-rest-beta)
    CertificateDestinationStore = "microsoft.graph.certificateDestinationStore" {
        /// `computerCertStoreRoot`
        ComputerCertStoreRoot = "computerCertStoreRoot",
        /// `computerCertStoreIntermediate`
        ComputerCertStoreIntermediate = "computerCertStoreIntermediate",
        /// `userCertStoreIntermediate`
        UserCertStoreIntermediate = "userCertStoreIntermediate",
    }
}
