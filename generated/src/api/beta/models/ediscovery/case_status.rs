// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.ediscovery.caseStatus`](https://learn.microsoft.com/graph/api/resources/ediscovery-case?view=graph-rest-beta)
    CaseStatus = "microsoft.graph.ediscovery.caseStatus" {
        /// `unknown`
        Unknown = "unknown",
        /// `active`
        Active = "active",
        /// `pendingDelete`
        PendingDelete = "pendingDelete",
        /// `closing`
        Closing = "closing",
        /// `closed`
        Closed = "closed",
        /// `closedWithError`
        ClosedWithError = "closedWithError",
    }
}
