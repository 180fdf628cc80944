// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.bitLockerEncryptionMethod`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-bitlockerencryptionmethod?view=graph-rest-beta)
    BitLockerEncryptionMethod = "microsoft.graph.bitLockerEncryptionMethod" {
        /// `aesCbc128`
        AesCbc128 = "aesCbc128",
        /// `aesCbc256`
        AesCbc256 = "aesCbc256",
        /// `xtsAes128`
        XtsAes128 = "xtsAes128",
        /// `xtsAes256`
        XtsAes256 = "xtsAes256",
    }
}
