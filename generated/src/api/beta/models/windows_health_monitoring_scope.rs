// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.windowsHealthMonitoringScope`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windowshealthmonitoringscope?view=graph-rest-beta)
    WindowsHealthMonitoringScope = "microsoft.graph.windowsHealthMonitoringScope" {
        /// `undefined`
        Undefined = "undefined",
        /// `healthMonitoring`
        HealthMonitoring = "healthMonitoring",
        /// `bootPerformance`
        BootPerformance = "bootPerformance",
        /// `windowsUpdates`
        WindowsUpdates = "windowsUpdates",
    }
}
