// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.advancedBitLockerState`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-advancedbitlockerstate?view=graph-rest-beta)
    AdvancedBitLockerState = "microsoft.graph.advancedBitLockerState" {
        Success = "success",
        NoUserConsent = "noUserConsent",
        OsVolumeUnprotected = "osVolumeUnprotected",
        OsVolumeTpmRequired = "osVolumeTpmRequired",
        OsVolumeTpmOnlyRequired = "osVolumeTpmOnlyRequired",
        OsVolumeTpmPinRequired = "osVolumeTpmPinRequired",
        OsVolumeTpmStartupKeyRequired = "osVolumeTpmStartupKeyRequired",
        OsVolumeTpmPinStartupKeyRequired = "osVolumeTpmPinStartupKeyRequired",
        OsVolumeEncryptionMethodMismatch = "osVolumeEncryptionMethodMismatch",
        RecoveryKeyBackupFailed = "recoveryKeyBackupFailed",
        FixedDriveNotEncrypted = "fixedDriveNotEncrypted",
        FixedDriveEncryptionMethodMismatch = "fixedDriveEncryptionMethodMismatch",
        LoggedOnUserNonAdmin = "loggedOnUserNonAdmin",
        WindowsRecoveryEnvironmentNotConfigured = "windowsRecoveryEnvironmentNotConfigured",
        TpmNotAvailable = "tpmNotAvailable",
        TpmNotReady = "tpmNotReady",
        NetworkError = "networkError",
    }
}
