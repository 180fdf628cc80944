// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.security.caseStatus`](https://learn.microsoft.com/graph/api/resources/security-ediscoverycase?view=graph-rest-beta)
    CaseStatus = "microsoft.graph.security.caseStatus" {
        Unknown = "unknown",
        Active = "active",
        PendingDelete = "pendingDelete",
        Closing = "closing",
        Closed = "closed",
        ClosedWithError = "closedWithError",
    }
}
