// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.managedTenants.managementActionDeploymentStatus`](https://learn.microsoft.com/graph/api/resources/managedtenants-managementactiondeploymentstatus?view=graph-rest-beta)
    ManagementActionDeploymentStatus = "microsoft.graph.managedTenants.managementActionDeploymentStatus"
}

impl ManagementActionDeploymentStatus {
    /// `managementActionId` in queries.
    pub const MANAGEMENT_ACTION_ID: Property<Self> = Property::new("managementActionId");
    /// `managementTemplateId` in queries.
    pub const MANAGEMENT_TEMPLATE_ID: Property<Self> = Property::new("managementTemplateId");
    /// `status` in queries.
    pub const STATUS: Property<Self> = Property::new("status");
    /// `workloadActionDeploymentStatuses` in queries.
    pub const WORKLOAD_ACTION_DEPLOYMENT_STATUSES: Property<Self> = Property::new("workloadActionDeploymentStatuses");

    /// `managementActionId`: `Edm.String`, read-only
    ///
    /// Required. Read-only.
    pub fn management_action_id(&self) -> Option<&str> {
        self.0.str("managementActionId")
    }

    /// `managementTemplateId`: `Edm.String`, read-only
    ///
    /// Required. Read-only.
    pub fn management_template_id(&self) -> Option<&str> {
        self.0.str("managementTemplateId")
    }

    /// `status`: `microsoft.graph.managedTenants.managementActionStatus`
    ///
    /// Required. Possible values are: toAddress, completed, error, timeOut, inProgress, planned, resolvedBy3rdParty, resolvedThroughAlternateMitigation, riskAccepted, unknownFutureValue.
    pub fn status(&self) -> Option<super::ManagementActionStatus> {
        self.0.enumeration("status")
    }

    /// Sets `status`.
    pub fn with_status(self, value: impl Into<Nullable<super::ManagementActionStatus>>) -> Self {
        Self(self.0.with("status", value))
    }

    /// `workloadActionDeploymentStatuses`: `Collection(microsoft.graph.managedTenants.workloadActionDeploymentStatus)`
    ///
    /// Optional.
    pub fn workload_action_deployment_statuses(&self) -> Option<&[super::WorkloadActionDeploymentStatus]> {
        self.0.models("workloadActionDeploymentStatuses")
    }

    /// Sets `workloadActionDeploymentStatuses`.
    pub fn with_workload_action_deployment_statuses(
        self,
        value: impl Into<Nullable<Vec<super::WorkloadActionDeploymentStatus>>>,
    ) -> Self {
        Self(self.0.with("workloadActionDeploymentStatuses", value))
    }
}
