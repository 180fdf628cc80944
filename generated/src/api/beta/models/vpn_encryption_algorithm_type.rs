// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.vpnEncryptionAlgorithmType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-vpnencryptionalgorithmtype?view=graph-rest-beta)
    VpnEncryptionAlgorithmType = "microsoft.graph.vpnEncryptionAlgorithmType" {
        Aes256 = "aes256",
        Des = "des",
        TripleDes = "tripleDes",
        Aes128 = "aes128",
        Aes128Gcm = "aes128Gcm",
        Aes256Gcm = "aes256Gcm",
        Aes192 = "aes192",
        Aes192Gcm = "aes192Gcm",
        ChaCha20Poly1305 = "chaCha20Poly1305",
    }
}
