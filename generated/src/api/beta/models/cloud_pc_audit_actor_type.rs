// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.cloudPcAuditActorType`](https://learn.microsoft.com/graph/api/resources/cloudpcauditactor?view=graph-rest-beta)
    CloudPcAuditActorType = "microsoft.graph.cloudPcAuditActorType" {
        /// `ItPro`
        ItPro = "ItPro",
        /// `Application`
        Application = "Application",
        /// `Partner`
        Partner = "Partner",
        /// `Unknown`
        Unknown = "Unknown",
    }
}
