// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.microsoftTunnelServerHealthStatus`](https://learn.microsoft.com/graph/api/resources/intune-mstunnel-microsofttunnelserverhealthstatus?view=graph-rest-beta)
    MicrosoftTunnelServerHealthStatus = "microsoft.graph.microsoftTunnelServerHealthStatus" {
        Unknown = "unknown",
        Healthy = "healthy",
        Unhealthy = "unhealthy",
        Warning = "warning",
        Offline = "offline",
        UpgradeInProgress = "upgradeInProgress",
        UpgradeFailed = "upgradeFailed",
    }
}
