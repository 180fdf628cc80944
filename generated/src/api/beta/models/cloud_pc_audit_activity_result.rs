// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.cloudPcAuditActivityResult`](https://learn.microsoft.com/graph/api/resources/cloudpcauditevent?view=graph-rest-beta)
    CloudPcAuditActivityResult = "microsoft.graph.cloudPcAuditActivityResult" {
        Success = "success",
        ClientError = "clientError",
        Failure = "failure",
        TimeExceeded = "timeExceeded",
        Other = "other",
    }
}
