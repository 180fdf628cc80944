// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.approvalState`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    ApprovalState = "microsoft.graph.approvalState" {
        /// `pending`
        Pending = "pending",
        /// `approved`
        Approved = "approved",
        /// `denied`
        Denied = "denied",
        /// `aborted`
        Aborted = "aborted",
        /// `canceled`
        Canceled = "canceled",
    }
}
