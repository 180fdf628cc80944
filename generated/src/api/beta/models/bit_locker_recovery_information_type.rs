// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.bitLockerRecoveryInformationType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-bitlockerrecoveryinformationtype?view=graph-rest-beta)
    BitLockerRecoveryInformationType = "microsoft.graph.bitLockerRecoveryInformationType" {
        /// `passwordAndKey`
        PasswordAndKey = "passwordAndKey",
        /// `passwordOnly`
        PasswordOnly = "passwordOnly",
    }
}
