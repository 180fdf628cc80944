// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.zebraFotaDeployment`](https://learn.microsoft.com/graph/api/resources/intune-androidfotaservice-zebrafotadeployment?view=graph-rest-beta)
    ZebraFotaDeployment = "microsoft.graph.zebraFotaDeployment"
}

impl ZebraFotaDeployment {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `description` in queries.
    pub const DESCRIPTION: Property<Self> = Property::new("description");
    /// `deploymentSettings` in queries.
    pub const DEPLOYMENT_SETTINGS: Property<Self> = Property::new("deploymentSettings");
    /// `deploymentAssignments` in queries.
    pub const DEPLOYMENT_ASSIGNMENTS: Property<Self> = Property::new("deploymentAssignments");
    /// `deploymentStatus` in queries.
    pub const DEPLOYMENT_STATUS: Property<Self> = Property::new("deploymentStatus");

    /// `id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `displayName`: `Edm.String`
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// `description`: `Edm.String`
    pub fn description(&self) -> Option<&str> {
        self.0.str("description")
    }

    /// Sets `description`.
    pub fn with_description(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("description", value))
    }

    /// `deploymentSettings`: `microsoft.graph.zebraFotaDeploymentSettings`
    pub fn deployment_settings(&self) -> Option<&super::ZebraFotaDeploymentSettings> {
        self.0.model("deploymentSettings")
    }

    /// Sets `deploymentSettings`.
    pub fn with_deployment_settings(self, value: impl Into<Nullable<super::ZebraFotaDeploymentSettings>>) -> Self {
        Self(self.0.with("deploymentSettings", value))
    }

    /// `deploymentAssignments`: `Collection(microsoft.graph.androidFotaDeploymentAssignment)`
    pub fn deployment_assignments(&self) -> Option<&[super::AndroidFotaDeploymentAssignment]> {
        self.0.models("deploymentAssignments")
    }

    /// Sets `deploymentAssignments`.
    pub fn with_deployment_assignments(
        self,
        value: impl Into<Nullable<Vec<super::AndroidFotaDeploymentAssignment>>>,
    ) -> Self {
        Self(self.0.with("deploymentAssignments", value))
    }

    /// `deploymentStatus`: `microsoft.graph.zebraFotaDeploymentStatus`
    pub fn deployment_status(&self) -> Option<&super::ZebraFotaDeploymentStatus> {
        self.0.model("deploymentStatus")
    }

    /// Sets `deploymentStatus`.
    pub fn with_deployment_status(self, value: impl Into<Nullable<super::ZebraFotaDeploymentStatus>>) -> Self {
        Self(self.0.with("deploymentStatus", value))
    }
}
