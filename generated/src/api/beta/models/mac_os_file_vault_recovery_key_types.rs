// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.macOSFileVaultRecoveryKeyTypes`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-macosfilevaultrecoverykeytypes?view=graph-rest-beta)
    MacOsFileVaultRecoveryKeyTypes = "microsoft.graph.macOSFileVaultRecoveryKeyTypes" {
        /// `notConfigured`
        NotConfigured = "notConfigured",
        /// `institutionalRecoveryKey`
        InstitutionalRecoveryKey = "institutionalRecoveryKey",
        /// `personalRecoveryKey`
        PersonalRecoveryKey = "personalRecoveryKey",
    }
}
