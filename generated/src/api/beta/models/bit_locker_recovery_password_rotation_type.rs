// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.bitLockerRecoveryPasswordRotationType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-bitlockerrecoverypasswordrotationtype?view=graph-rest-beta)
    BitLockerRecoveryPasswordRotationType = "microsoft.graph.bitLockerRecoveryPasswordRotationType" {
        NotConfigured = "notConfigured",
        Disabled = "disabled",
        EnabledForAzureAd = "enabledForAzureAd",
        EnabledForAzureAdAndHybrid = "enabledForAzureAdAndHybrid",
    }
}
