// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.windowsUpdates.deploymentStateValue`](https://learn.microsoft.com/graph/api/resources/enums-windowsupdates?view=graph-rest-beta)
    DeploymentStateValue = "microsoft.graph.windowsUpdates.deploymentStateValue" {
        /// `scheduled`
        Scheduled = "scheduled",
        /// `offering`
        Offering = "offering",
        /// `paused`
        Paused = "paused",
        /// `archived`
        Archived = "archived",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
