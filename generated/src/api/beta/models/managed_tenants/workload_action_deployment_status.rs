// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.managedTenants.workloadActionDeploymentStatus`](https://learn.microsoft.com/graph/api/resources/managedtenants-workloadactiondeploymentstatus?view=graph-rest-beta)
    WorkloadActionDeploymentStatus = "microsoft.graph.managedTenants.workloadActionDeploymentStatus"
}

impl WorkloadActionDeploymentStatus {
    /// `actionId` in queries.
    pub const ACTION_ID: Property<Self> = Property::new("actionId");
    /// `deployedPolicyId` in queries.
    pub const DEPLOYED_POLICY_ID: Property<Self> = Property::new("deployedPolicyId");
    /// `error` in queries.
    pub const ERROR: Property<Self> = Property::new("error");
    /// `lastDeploymentDateTime` in queries.
    pub const LAST_DEPLOYMENT_DATE_TIME: Property<Self> = Property::new("lastDeploymentDateTime");
    /// `status` in queries.
    pub const STATUS: Property<Self> = Property::new("status");

    /// `actionId`: `Edm.String`, read-only
    ///
    /// Required. Read-only.
    pub fn action_id(&self) -> Option<&str> {
        self.0.str("actionId")
    }

    /// `deployedPolicyId`: `Edm.String`, read-only
    ///
    /// Optional. Read-only.
    pub fn deployed_policy_id(&self) -> Option<&str> {
        self.0.str("deployedPolicyId")
    }

    /// `error`: `microsoft.graph.genericError`
    ///
    /// Optional.
    pub fn error(&self) -> Option<&super::super::GenericError> {
        self.0.model("error")
    }

    /// Sets `error`.
    pub fn with_error(self, value: impl Into<Nullable<super::super::GenericError>>) -> Self {
        Self(self.0.with("error", value))
    }

    /// `lastDeploymentDateTime`: `Edm.DateTimeOffset`
    ///
    /// Optional.
    pub fn last_deployment_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("lastDeploymentDateTime")
    }

    /// Sets `lastDeploymentDateTime`.
    pub fn with_last_deployment_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("lastDeploymentDateTime", value))
    }

    /// `status`: `microsoft.graph.managedTenants.workloadActionStatus`, read-only
    ///
    /// Required. Read-only. Possible values are: toAddress, completed, error, timeOut, inProgress, unknownFutureValue.
    pub fn status(&self) -> Option<super::WorkloadActionStatus> {
        self.0.enumeration("status")
    }
}
