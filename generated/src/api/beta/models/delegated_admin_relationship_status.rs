// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.delegatedAdminRelationshipStatus`](https://learn.microsoft.com/graph/api/resources/delegatedadminrelationship?view=graph-rest-beta)
    DelegatedAdminRelationshipStatus = "microsoft.graph.delegatedAdminRelationshipStatus" {
        /// `created`
        Created = "created",
        /// `approvalPending`
        ApprovalPending = "approvalPending",
        /// `approved`
        Approved = "approved",
        /// `activating`
        Activating = "activating",
        /// `active`
        Active = "active",
        /// `expiring`
        Expiring = "expiring",
        /// `expired`
        Expired = "expired",
        /// `terminationRequested`
        TerminationRequested = "terminationRequested",
        /// `terminating`
        Terminating = "terminating",
        /// `terminated`
        Terminated = "terminated",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
