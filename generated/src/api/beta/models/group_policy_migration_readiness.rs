// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.groupPolicyMigrationReadiness`](https://learn.microsoft.com/graph/api/resources/intune-gpanalyticsservice-grouppolicymigrationreadiness?view=graph-rest-beta)
    GroupPolicyMigrationReadiness = "microsoft.graph.groupPolicyMigrationReadiness" {
        None = "none",
        Partial = "partial",
        Complete = "complete",
        Error = "error",
        NotApplicable = "notApplicable",
    }
}
