// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.ediscovery.caseStatus`](https://learn.microsoft.com/graph/api/resources/ediscovery-case?view=graph-rest-beta)
    CaseStatus = "microsoft.graph.ediscovery.caseStatus" {
        Unknown = "unknown",
        Active = "active",
        PendingDelete = "pendingDelete",
        Closing = "closing",
        Closed = "closed",
        ClosedWithError = "closedWithError",
    }
}
