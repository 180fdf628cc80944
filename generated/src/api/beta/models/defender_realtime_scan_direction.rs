// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.defenderRealtimeScanDirection`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-defenderrealtimescandirection?view=graph-rest-beta)
    DefenderRealtimeScanDirection = "microsoft.graph.defenderRealtimeScanDirection" {
        /// `monitorAllFiles`
        MonitorAllFiles = "monitorAllFiles",
        /// `monitorIncomingFilesOnly`
        MonitorIncomingFilesOnly = "monitorIncomingFilesOnly",
        /// `monitorOutgoingFilesOnly`
        MonitorOutgoingFilesOnly = "monitorOutgoingFilesOnly",
    }
}
