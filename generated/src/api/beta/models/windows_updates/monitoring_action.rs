// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.windowsUpdates.monitoringAction`](https://learn.microsoft.com/graph/api/resources/enums-windowsupdates?view=graph-rest-beta)
    MonitoringAction = "microsoft.graph.windowsUpdates.monitoringAction" {
        /// `alertError`
        AlertError = "alertError",
        /// `pauseDeployment`
        PauseDeployment = "pauseDeployment",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
