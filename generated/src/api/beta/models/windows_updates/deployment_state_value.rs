// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.windowsUpdates.deploymentStateValue`](https://learn.microsoft.com/graph/api/resources/enums-windowsupdates?view=graph-rest-beta)
    DeploymentStateValue = "microsoft.graph.windowsUpdates.deploymentStateValue" {
        Scheduled = "scheduled",
        Offering = "offering",
        Paused = "paused",
        Archived = "archived",
        UnknownFutureValue = "unknownFutureValue",
    }
}
