// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.operationApprovalRequestStatus`](https://learn.microsoft.com/graph/api/resources/intune-rbac-operationapprovalrequeststatus?view=graph-rest-beta)
    OperationApprovalRequestStatus = "microsoft.graph.operationApprovalRequestStatus" {
        Unknown = "unknown",
        NeedsApproval = "needsApproval",
        Approved = "approved",
        Rejected = "rejected",
        Cancelled = "cancelled",
        Completed = "completed",
        Expired = "expired",
        UnknownFutureValue = "unknownFutureValue",
    }
}
