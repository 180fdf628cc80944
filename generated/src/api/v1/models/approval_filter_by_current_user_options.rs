// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.approvalFilterByCurrentUserOptions`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    ApprovalFilterByCurrentUserOptions = "microsoft.graph.approvalFilterByCurrentUserOptions" {
        /// `target`
        Target = "target",
        /// `createdBy`
        CreatedBy = "createdBy",
        /// `approver`
        Approver = "approver",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
