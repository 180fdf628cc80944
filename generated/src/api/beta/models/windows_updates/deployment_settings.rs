// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.windowsUpdates.deploymentSettings`](https://learn.microsoft.com/graph/api/resources/windowsupdates-deploymentsettings?view=graph-rest-beta)
    DeploymentSettings = "microsoft.graph.windowsUpdates.deploymentSettings"
}

impl DeploymentSettings {
    /// `monitoring` in queries.
    pub const MONITORING: Property<Self> = Property::new("monitoring");
    /// `rollout` in queries.
    pub const ROLLOUT: Property<Self> = Property::new("rollout");
    /// `safeguard` in queries.
    pub const SAFEGUARD: Property<Self> = Property::new("safeguard");

    /// `monitoring`: `microsoft.graph.windowsUpdates.monitoringSettings`
    pub fn monitoring(&self) -> Option<&super::MonitoringSettings> {
        self.0.model("monitoring")
    }

    /// Sets `monitoring`.
    pub fn with_monitoring(self, value: impl Into<Nullable<super::MonitoringSettings>>) -> Self {
        Self(self.0.with("monitoring", value))
    }

    /// `rollout`: `microsoft.graph.windowsUpdates.rolloutSettings`
    pub fn rollout(&self) -> Option<&super::RolloutSettings> {
        self.0.model("rollout")
    }

    /// Sets `rollout`.
    pub fn with_rollout(self, value: impl Into<Nullable<super::RolloutSettings>>) -> Self {
        Self(self.0.with("rollout", value))
    }

    /// `safeguard`: `microsoft.graph.windowsUpdates.safeguardSettings`
    pub fn safeguard(&self) -> Option<&super::SafeguardSettings> {
        self.0.model("safeguard")
    }

    /// Sets `safeguard`.
    pub fn with_safeguard(self, value: impl Into<Nullable<super::SafeguardSettings>>) -> Self {
        Self(self.0.with("safeguard", value))
    }
}
