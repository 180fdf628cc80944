// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.managedDevicePartnerReportedHealthState`](https://learn.microsoft.com/graph/api/resources/intune-devices-manageddevicepartnerreportedhealthstate?view=graph-rest-beta)
    ManagedDevicePartnerReportedHealthState = "microsoft.graph.managedDevicePartnerReportedHealthState" {
        /// `unknown`
        Unknown = "unknown",
        /// `activated`
        Activated = "activated",
        /// `deactivated`
        Deactivated = "deactivated",
        /// `secured`
        Secured = "secured",
        /// `lowSeverity`
        LowSeverity = "lowSeverity",
        /// `mediumSeverity`
        MediumSeverity = "mediumSeverity",
        /// `highSeverity`
        HighSeverity = "highSeverity",
        /// `unresponsive`
        Unresponsive = "unresponsive",
        /// `compromised`
        Compromised = "compromised",
        /// `misconfigured`
        Misconfigured = "misconfigured",
    }
}
