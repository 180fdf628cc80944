// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.microsoftTunnelLogCollectionStatus`](https://learn.microsoft.com/graph/api/resources/intune-mstunnel-microsofttunnellogcollectionstatus?view=graph-rest-beta)
    MicrosoftTunnelLogCollectionStatus = "microsoft.graph.microsoftTunnelLogCollectionStatus" {
        /// `pending`
        Pending = "pending",
        /// `completed`
        Completed = "completed",
        /// `failed`
        Failed = "failed",
    }
}
