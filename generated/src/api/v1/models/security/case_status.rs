// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.security.caseStatus`](https://learn.microsoft.com/graph/api/resources/security-ediscoverycase?view=graph-rest-1.0)
    CaseStatus = "microsoft.graph.security.caseStatus" {
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
