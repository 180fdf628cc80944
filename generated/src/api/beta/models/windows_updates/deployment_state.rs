// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.windowsUpdates.deploymentState`](https://learn.microsoft.com/graph/api/resources/windowsupdates-deploymentstate?view=graph-rest-beta)
    DeploymentState = "microsoft.graph.windowsUpdates.deploymentState"
}

impl DeploymentState {
    /// `reasons` in queries.
    pub const REASONS: Property<Self> = Property::new("reasons");
    /// `requestedValue` in queries.
    pub const REQUESTED_VALUE: Property<Self> = Property::new("requestedValue");
    /// `value` in queries.
    pub const VALUE: Property<Self> = Property::new("value");

    /// `reasons`: `Collection(microsoft.graph.windowsUpdates.deploymentStateReason)`, read-only
    ///
    /// Read-only.
    pub fn reasons(&self) -> Option<&[super::DeploymentStateReason]> {
        self.0.models("reasons")
    }

    /// `requestedValue`: `microsoft.graph.windowsUpdates.requestedDeploymentStateValue`
    ///
    /// Possible values are: none, paused, unknownFutureValue.
    pub fn requested_value(&self) -> Option<super::RequestedDeploymentStateValue> {
        self.0.enumeration("requestedValue")
    }

    /// Sets `requestedValue`.
    pub fn with_requested_value(self, value: impl Into<Nullable<super::RequestedDeploymentStateValue>>) -> Self {
        Self(self.0.with("requestedValue", value))
    }

    /// `value`: `microsoft.graph.windowsUpdates.deploymentStateValue`, read-only
    ///
    /// Read-only. Possible values are: scheduled, offering, paused, unknownFutureValue.
    pub fn value(&self) -> Option<super::DeploymentStateValue> {
        self.0.enumeration("value")
    }
}
