// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.advancedBitLockerState`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-advancedbitlockerstate?view=graph-rest-beta)
    AdvancedBitLockerState = "microsoft.graph.advancedBitLockerState" {
        /// `success`
        Success = "success",
        /// `noUserConsent`
        NoUserConsent = "noUserConsent",
        /// `osVolumeUnprotected`
        OsVolumeUnprotected = "osVolumeUnprotected",
        /// `osVolumeTpmRequired`
        OsVolumeTpmRequired = "osVolumeTpmRequired",
        /// `osVolumeTpmOnlyRequired`
        OsVolumeTpmOnlyRequired = "osVolumeTpmOnlyRequired",
        /// `osVolumeTpmPinRequired`
        OsVolumeTpmPinRequired = "osVolumeTpmPinRequired",
        /// `osVolumeTpmStartupKeyRequired`
        OsVolumeTpmStartupKeyRequired = "osVolumeTpmStartupKeyRequired",
        /// `osVolumeTpmPinStartupKeyRequired`
        OsVolumeTpmPinStartupKeyRequired = "osVolumeTpmPinStartupKeyRequired",
        /// `osVolumeEncryptionMethodMismatch`
        OsVolumeEncryptionMethodMismatch = "osVolumeEncryptionMethodMismatch",
        /// `recoveryKeyBackupFailed`
        RecoveryKeyBackupFailed = "recoveryKeyBackupFailed",
        /// `fixedDriveNotEncrypted`
        FixedDriveNotEncrypted = "fixedDriveNotEncrypted",
        /// `fixedDriveEncryptionMethodMismatch`
        FixedDriveEncryptionMethodMismatch = "fixedDriveEncryptionMethodMismatch",
        /// `loggedOnUserNonAdmin`
        LoggedOnUserNonAdmin = "loggedOnUserNonAdmin",
        /// `windowsRecoveryEnvironmentNotConfigured`
        WindowsRecoveryEnvironmentNotConfigured = "windowsRecoveryEnvironmentNotConfigured",
        /// `tpmNotAvailable`
        TpmNotAvailable = "tpmNotAvailable",
        /// `tpmNotReady`
        TpmNotReady = "tpmNotReady",
        /// `networkError`
        NetworkError = "networkError",
    }
}
