// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.windowsUpdates.requestedDeploymentStateValue`](https://learn.microsoft.com/graph/api/resources/enums-windowsupdates?view=graph-rest-beta)
    RequestedDeploymentStateValue = "microsoft.graph.windowsUpdates.requestedDeploymentStateValue" {
        None = "none",
        Paused = "paused",
        Archived = "archived",
        UnknownFutureValue = "unknownFutureValue",
    }
}
