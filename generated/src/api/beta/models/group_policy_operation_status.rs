// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.groupPolicyOperationStatus`](https://learn.microsoft.com/graph/api/resources/intune-grouppolicy-grouppolicyoperationstatus?view=graph-rest-beta)
    GroupPolicyOperationStatus = "microsoft.graph.groupPolicyOperationStatus" {
        /// `unknown`
        Unknown = "unknown",
        /// `inProgress`
        InProgress = "inProgress",
        /// `success`
        Success = "success",
        /// `failed`
        Failed = "failed",
    }
}
