// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.bitLockerEncryptionMethod`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-bitlockerencryptionmethod?view=graph-rest-1.0)
    BitLockerEncryptionMethod = "microsoft.graph.bitLockerEncryptionMethod" {
        AesCbc128 = "aesCbc128",
        AesCbc256 = "aesCbc256",
        XtsAes128 = "xtsAes128",
        XtsAes256 = "xtsAes256",
    }
}
