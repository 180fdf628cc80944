// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.cloudPcAuditActivityOperationType`](https://learn.microsoft.com/graph/api/resources/cloudpcauditevent?view=graph-rest-beta)
    CloudPcAuditActivityOperationType = "microsoft.graph.cloudPcAuditActivityOperationType" {
        /// `create`
        Create = "create",
        /// `delete`
        Delete = "delete",
        /// `patch`
        Patch = "patch",
        /// `other`
        Other = "other",
    }
}
