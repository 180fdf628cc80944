// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.delegatedAdminRelationshipStatus`](https://learn.microsoft.com/graph/api/resources/delegatedadminrelationship?view=graph-rest-beta)
    DelegatedAdminRelationshipStatus = "microsoft.graph.delegatedAdminRelationshipStatus" {
        Created = "created",
        ApprovalPending = "approvalPending",
        Approved = "approved",
        Activating = "activating",
        Active = "active",
        Expiring = "expiring",
        Expired = "expired",
        TerminationRequested = "terminationRequested",
        Terminating = "terminating",
        Terminated = "terminated",
        UnknownFutureValue = "unknownFutureValue",
    }
}
