// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.windowsUpdates.deploymentStateReasonValue`](https://learn.microsoft.com/graph/api/resources/enums-windowsupdates?view=graph-rest-beta)
    DeploymentStateReasonValue = "microsoft.graph.windowsUpdates.deploymentStateReasonValue" {
        /// `scheduledByOfferWindow`
        ScheduledByOfferWindow = "scheduledByOfferWindow",
        /// `offeringByRequest`
        OfferingByRequest = "offeringByRequest",
        /// `pausedByRequest`
        PausedByRequest = "pausedByRequest",
        /// `pausedByMonitoring`
        PausedByMonitoring = "pausedByMonitoring",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
        /// `faultedByContentOutdated`
        FaultedByContentOutdated = "faultedByContentOutdated",
    }
}
