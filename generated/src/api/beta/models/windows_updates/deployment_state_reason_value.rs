// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.windowsUpdates.deploymentStateReasonValue`](https://learn.microsoft.com/graph/api/resources/enums-windowsupdates?view=graph-rest-beta)
    DeploymentStateReasonValue = "microsoft.graph.windowsUpdates.deploymentStateReasonValue" {
        ScheduledByOfferWindow = "scheduledByOfferWindow",
        OfferingByRequest = "offeringByRequest",
        PausedByRequest = "pausedByRequest",
        PausedByMonitoring = "pausedByMonitoring",
        UnknownFutureValue = "unknownFutureValue",
        FaultedByContentOutdated = "faultedByContentOutdated",
    }
}
