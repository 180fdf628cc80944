// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.vppTokenSyncStatus`](https://learn.microsoft.com/graph/api/resources/intune-onboarding-vpptokensyncstatus?view=graph-rest-1.0)
    VppTokenSyncStatus = "microsoft.graph.vppTokenSyncStatus" {
        None = "none",
        InProgress = "inProgress",
        Completed = "completed",
        Failed = "failed",
    }
}
