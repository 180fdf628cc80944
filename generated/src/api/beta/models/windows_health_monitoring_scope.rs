// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.windowsHealthMonitoringScope`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windowshealthmonitoringscope?view=graph-rest-beta)
    WindowsHealthMonitoringScope = "microsoft.graph.windowsHealthMonitoringScope" {
        Undefined = "undefined",
        HealthMonitoring = "healthMonitoring",
        BootPerformance = "bootPerformance",
        WindowsUpdates = "windowsUpdates",
    }
}
