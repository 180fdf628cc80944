// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.groupPolicyOperationStatus`](https://learn.microsoft.com/graph/api/resources/intune-grouppolicy-grouppolicyoperationstatus?view=graph-rest-beta)
    GroupPolicyOperationStatus = "microsoft.graph.groupPolicyOperationStatus" {
        Unknown = "unknown",
        InProgress = "inProgress",
        Success = "success",
        Failed = "failed",
    }
}
