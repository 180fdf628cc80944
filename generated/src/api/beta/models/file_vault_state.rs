// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.fileVaultState`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-filevaultstate?view=graph-rest-beta)
    FileVaultState = "microsoft.graph.fileVaultState" {
        Success = "success",
        DriveEncryptedByUser = "driveEncryptedByUser",
        UserDeferredEncryption = "userDeferredEncryption",
        EscrowNotEnabled = "escrowNotEnabled",
    }
}
