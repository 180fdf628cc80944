// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.operationApprovalRequestStatus`](https://learn.microsoft.com/graph/api/resources/intune-rbac-operationapprovalrequeststatus?view=graph-rest-beta)
    OperationApprovalRequestStatus = "microsoft.graph.operationApprovalRequestStatus" {
        /// `unknown`
        Unknown = "unknown",
        /// `needsApproval`
        NeedsApproval = "needsApproval",
        /// `approved`
        Approved = "approved",
        /// `rejected`
        Rejected = "rejected",
        /// `cancelled`
        Cancelled = "cancelled",
        /// `completed`
        Completed = "completed",
        /// `expired`
        Expired = "expired",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
