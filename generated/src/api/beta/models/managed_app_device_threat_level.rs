// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.managedAppDeviceThreatLevel`](https://learn.microsoft.com/graph/api/resources/intune-mam-managedappdevicethreatlevel?view=graph-rest-beta)
    ManagedAppDeviceThreatLevel = "microsoft.graph.managedAppDeviceThreatLevel" {
        /// `notConfigured`
        NotConfigured = "notConfigured",
        /// `secured`
        Secured = "secured",
        /// `low`
        Low = "low",
        /// `medium`
        Medium = "medium",
        /// `high`
        High = "high",
    }
}
