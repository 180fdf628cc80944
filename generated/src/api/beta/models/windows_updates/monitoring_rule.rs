// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.windowsUpdates.monitoringRule`](https://learn.microsoft.com/graph/api/resources/windowsupdates-monitoringrule?view=graph-rest-beta)
    MonitoringRule = "microsoft.graph.windowsUpdates.monitoringRule"
}

impl MonitoringRule {
    /// `action` in queries.
    pub const ACTION: Property<Self> = Property::new("action");
    /// `signal` in queries.
    pub const SIGNAL: Property<Self> = Property::new("signal");
    /// `threshold` in queries.
    pub const THRESHOLD: Property<Self> = Property::new("threshold");

    /// `action`: `microsoft.graph.windowsUpdates.monitoringAction`
    ///
    /// Possible values are: alertError, pauseDeployment, unknownFutureValue.
    pub fn action(&self) -> Option<super::MonitoringAction> {
        self.0.enumeration("action")
    }

    /// Sets `action`.
    pub fn with_action(self, value: impl Into<Nullable<super::MonitoringAction>>) -> Self {
        Self(self.0.with("action", value))
    }

    /// `signal`: `microsoft.graph.windowsUpdates.monitoringSignal`
    ///
    /// Possible values are: rollback, unknownFutureValue.
    pub fn signal(&self) -> Option<super::MonitoringSignal> {
        self.0.enumeration("signal")
    }

    /// Sets `signal`.
    pub fn with_signal(self, value: impl Into<Nullable<super::MonitoringSignal>>) -> Self {
        Self(self.0.with("signal", value))
    }

    /// `threshold`: `Edm.Int32`
    pub fn threshold(&self) -> Option<i32> {
        self.0.i32("threshold")
    }

    /// Sets `threshold`.
    pub fn with_threshold(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("threshold", value))
    }
}
