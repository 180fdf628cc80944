// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.windowsAutopilotSyncStatus`](https://learn.microsoft.com/graph/api/resources/intune-enrollment-windowsautopilotsyncstatus?view=graph-rest-beta)
    WindowsAutopilotSyncStatus = "microsoft.graph.windowsAutopilotSyncStatus" {
        /// `unknown`
        Unknown = "unknown",
        /// `inProgress`
        InProgress = "inProgress",
        /// `completed`
        Completed = "completed",
        /// `failed`
        Failed = "failed",
    }
}
