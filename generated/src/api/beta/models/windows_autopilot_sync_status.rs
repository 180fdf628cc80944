// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.windowsAutopilotSyncStatus`](https://learn.microsoft.com/graph/api/resources/intune-enrollment-windowsautopilotsyncstatus?view=graph-rest-beta)
    WindowsAutopilotSyncStatus = "microsoft.graph.windowsAutopilotSyncStatus" {
        Unknown = "unknown",
        InProgress = "inProgress",
        Completed = "completed",
        Failed = "failed",
    }
}
