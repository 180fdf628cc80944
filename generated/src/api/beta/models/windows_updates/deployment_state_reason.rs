// Written by `cargo xtask gen`; do not edit.
use crate::runtime::Property;

crate::runtime::model! {
    /// [`microsoft.graph.windowsUpdates.deploymentStateReason`](https://learn.microsoft.com/graph/api/resources/windowsupdates-deploymentstatereason?view=graph-rest-beta)
    DeploymentStateReason = "microsoft.graph.windowsUpdates.deploymentStateReason"
}

impl DeploymentStateReason {
    /// `value` in queries.
    pub const VALUE: Property<Self> = Property::new("value");

    /// `value`: `microsoft.graph.windowsUpdates.deploymentStateReasonValue`, read-only
    ///
    /// Read-only. Possible values are: scheduledByOfferWindow, offeringByRequest, pausedByRequest, pausedByMonitoring, faultedByContentOutdated.
    pub fn value(&self) -> Option<super::DeploymentStateReasonValue> {
        self.0.enumeration("value")
    }
}
