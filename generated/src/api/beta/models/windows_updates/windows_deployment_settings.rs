// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from deploymentSettings.
    ///
    /// [`microsoft.graph.windowsUpdates.windowsDeploymentSettings`](https://learn.microsoft.com/graph/api/resources/windowsupdates-windowsdeploymentsettings?view=graph-rest-beta)
    WindowsDeploymentSettings: super::DeploymentSettings = "microsoft.graph.windowsUpdates.windowsDeploymentSettings"
}

impl WindowsDeploymentSettings {
    pub const MONITORING: Property<Self> = Property::new("monitoring");
    pub const ROLLOUT: Property<Self> = Property::new("rollout");
    pub const USER_EXPERIENCE: Property<Self> = Property::new("userExperience");

    pub fn with_monitoring(
        self,
        value: impl Into<Nullable<super::MonitoringSettings>>,
    ) -> Self {
        Self(self.0.with("monitoring", value))
    }

    pub fn with_rollout(
        self,
        value: impl Into<Nullable<super::RolloutSettings>>,
    ) -> Self {
        Self(self.0.with("rollout", value))
    }

    /// `userExperience`: `microsoft.graph.windowsUpdates.userExperienceSettings`
    pub fn user_experience(&self) -> Option<&super::UserExperienceSettings> {
        self.0.model("userExperience")
    }

    pub fn with_user_experience(
        self,
        value: impl Into<Nullable<super::UserExperienceSettings>>,
    ) -> Self {
        Self(self.0.with("userExperience", value))
    }
}
