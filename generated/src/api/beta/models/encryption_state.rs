// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.encryptionState`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-encryptionstate?view=graph-rest-beta)
    EncryptionState = "microsoft.graph.encryptionState" {
        /// `notEncrypted`
        NotEncrypted = "notEncrypted",
        /// `encrypted`
        Encrypted = "encrypted",
    }
}
