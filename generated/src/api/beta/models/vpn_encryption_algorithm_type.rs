// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.vpnEncryptionAlgorithmType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-vpnencryptionalgorithmtype?view=graph-rest-beta)
    VpnEncryptionAlgorithmType = "microsoft.graph.vpnEncryptionAlgorithmType" {
        /// `aes256`
        Aes256 = "aes256",
        /// `des`
        Des = "des",
        /// `tripleDes`
        TripleDes = "tripleDes",
        /// `aes128`
        Aes128 = "aes128",
        /// `aes128Gcm`
        Aes128Gcm = "aes128Gcm",
        /// `aes256Gcm`
        Aes256Gcm = "aes256Gcm",
        /// `aes192`
        Aes192 = "aes192",
        /// `aes192Gcm`
        Aes192Gcm = "aes192Gcm",
        /// `chaCha20Poly1305`
        ChaCha20Poly1305 = "chaCha20Poly1305",
    }
}
