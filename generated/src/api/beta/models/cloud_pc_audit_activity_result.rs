// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.cloudPcAuditActivityResult`](https://learn.microsoft.com/graph/api/resources/cloudpcauditevent?view=graph-rest-beta)
    CloudPcAuditActivityResult = "microsoft.graph.cloudPcAuditActivityResult" {
        /// `success`
        Success = "success",
        /// `clientError`
        ClientError = "clientError",
        /// `failure`
        Failure = "failure",
        /// `timeExceeded`
        TimeExceeded = "timeExceeded",
        /// `other`
        Other = "other",
    }
}
