// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.microsoftTunnelServerHealthStatus`](https://learn.microsoft.com/graph/api/resources/intune-mstunnel-microsofttunnelserverhealthstatus?view=graph-rest-beta)
    MicrosoftTunnelServerHealthStatus = "microsoft.graph.microsoftTunnelServerHealthStatus" {
        /// `unknown`
        Unknown = "unknown",
        /// `healthy`
        Healthy = "healthy",
        /// `unhealthy`
        Unhealthy = "unhealthy",
        /// `warning`
        Warning = "warning",
        /// `offline`
        Offline = "offline",
        /// `upgradeInProgress`
        UpgradeInProgress = "upgradeInProgress",
        /// `upgradeFailed`
        UpgradeFailed = "upgradeFailed",
    }
}
