// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.windowsUpdates.requestedDeploymentStateValue`](https://learn.microsoft.com/graph/api/resources/enums-windowsupdates?view=graph-rest-beta)
    RequestedDeploymentStateValue = "microsoft.graph.windowsUpdates.requestedDeploymentStateValue" {
        /// `none`
        None = "none",
        /// `paused`
        Paused = "paused",
        /// `archived`
        Archived = "archived",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
