// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.groupPolicyMigrationReadiness`](https://learn.microsoft.com/graph/api/resources/intune-gpanalyticsservice-grouppolicymigrationreadiness?view=graph-rest-beta)
    GroupPolicyMigrationReadiness = "microsoft.graph.groupPolicyMigrationReadiness" {
        /// `none`
        None = "none",
        /// `partial`
        Partial = "partial",
        /// `complete`
        Complete = "complete",
        /// `error`
        Error = "error",
        /// `notApplicable`
        NotApplicable = "notApplicable",
    }
}
