// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.defenderMonitorFileActivity`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-defendermonitorfileactivity?view=graph-rest-beta)
    DefenderMonitorFileActivity = "microsoft.graph.defenderMonitorFileActivity" {
        UserDefined = "userDefined",
        Disable = "disable",
        MonitorAllFiles = "monitorAllFiles",
        MonitorIncomingFilesOnly = "monitorIncomingFilesOnly",
        MonitorOutgoingFilesOnly = "monitorOutgoingFilesOnly",
    }
}
