// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.healthState`](https://learn.microsoft.com/graph/api/resources/intune-devices-healthstate?view=graph-rest-beta)
    HealthState = "microsoft.graph.healthState" {
        /// `unknown`
        Unknown = "unknown",
        /// `healthy`
        Healthy = "healthy",
        /// `unhealthy`
        Unhealthy = "unhealthy",
    }
}
