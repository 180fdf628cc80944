// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.appLogDecryptionAlgorithm`](https://learn.microsoft.com/graph/api/resources/intune-devices-applogdecryptionalgorithm?view=graph-rest-beta)
    AppLogDecryptionAlgorithm = "microsoft.graph.appLogDecryptionAlgorithm" {
        /// `aes256`
        Aes256 = "aes256",
    }
}
