// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.defenderMonitorFileActivity`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-defendermonitorfileactivity?view=graph-rest-beta)
    DefenderMonitorFileActivity = "microsoft.graph.defenderMonitorFileActivity" {
        /// `userDefined`
        UserDefined = "userDefined",
        /// `disable`
        Disable = "disable",
        /// `monitorAllFiles`
        MonitorAllFiles = "monitorAllFiles",
        /// `monitorIncomingFilesOnly`
        MonitorIncomingFilesOnly = "monitorIncomingFilesOnly",
        /// `monitorOutgoingFilesOnly`
        MonitorOutgoingFilesOnly = "monitorOutgoingFilesOnly",
    }
}
