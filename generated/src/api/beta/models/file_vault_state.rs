// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.fileVaultState`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-filevaultstate?view=graph-rest-beta)
    FileVaultState = "microsoft.graph.fileVaultState" {
        /// `success`
        Success = "success",
        /// `driveEncryptedByUser`
        DriveEncryptedByUser = "driveEncryptedByUser",
        /// `userDeferredEncryption`
        UserDeferredEncryption = "userDeferredEncryption",
        /// `escrowNotEnabled`
        EscrowNotEnabled = "escrowNotEnabled",
    }
}
