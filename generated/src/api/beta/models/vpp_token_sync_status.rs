// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.vppTokenSyncStatus`](https://learn.microsoft.com/graph/api/resources/intune-onboarding-vpptokensyncstatus?view=graph-rest-beta)
    VppTokenSyncStatus = "microsoft.graph.vppTokenSyncStatus" {
        /// `none`
        None = "none",
        /// `inProgress`
        InProgress = "inProgress",
        /// `completed`
        Completed = "completed",
        /// `failed`
        Failed = "failed",
    }
}
