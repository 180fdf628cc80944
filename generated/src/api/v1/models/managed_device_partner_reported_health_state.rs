// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.managedDevicePartnerReportedHealthState`](https://learn.microsoft.com/graph/api/resources/intune-devices-manageddevicepartnerreportedhealthstate?view=graph-rest-1.0)
    ManagedDevicePartnerReportedHealthState = "microsoft.graph.managedDevicePartnerReportedHealthState" {
        Unknown = "unknown",
        Activated = "activated",
        Deactivated = "deactivated",
        Secured = "secured",
        LowSeverity = "lowSeverity",
        MediumSeverity = "mediumSeverity",
        HighSeverity = "highSeverity",
        Unresponsive = "unresponsive",
        Compromised = "compromised",
        Misconfigured = "misconfigured",
    }
}
