// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.cloudPcAuditCategory`](https://learn.microsoft.com/graph/api/resources/cloudpcauditevent?view=graph-rest-beta)
    CloudPcAuditCategory = "microsoft.graph.cloudPcAuditCategory" {
        /// `cloudPC`
        CloudPc = "cloudPC",
        /// `other`
        Other = "other",
    }
}
