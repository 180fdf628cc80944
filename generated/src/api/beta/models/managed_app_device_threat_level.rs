// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.managedAppDeviceThreatLevel`](https://learn.microsoft.com/graph/api/resources/intune-mam-managedappdevicethreatlevel?view=graph-rest-beta)
    ManagedAppDeviceThreatLevel = "microsoft.graph.managedAppDeviceThreatLevel" {
        NotConfigured = "notConfigured",
        Secured = "secured",
        Low = "low",
        Medium = "medium",
        High = "high",
    }
}
