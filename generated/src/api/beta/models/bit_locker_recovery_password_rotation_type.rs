// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.bitLockerRecoveryPasswordRotationType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-bitlockerrecoverypasswordrotationtype?view=graph-rest-beta)
    BitLockerRecoveryPasswordRotationType = "microsoft.graph.bitLockerRecoveryPasswordRotationType" {
        /// `notConfigured`
        NotConfigured = "notConfigured",
        /// `disabled`
        Disabled = "disabled",
        /// `enabledForAzureAd`
        EnabledForAzureAd = "enabledForAzureAd",
        /// `enabledForAzureAdAndHybrid`
        EnabledForAzureAdAndHybrid = "enabledForAzureAdAndHybrid",
    }
}
