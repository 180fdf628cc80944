// Written by `cargo xtask gen`; do not edit.
//! The parameters of actions of `deviceManagementCompliancePolicy`.

use super::super::models;
use crate::runtime::{IntoJson, Nullable, Object, Value};

/// The parameters of [intune-deviceconfigv2-devicemanagementcompliancepolicy-assign](https://learn.microsoft.com/graph/api/intune-deviceconfigv2-devicemanagementcompliancepolicy-assign?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct AssignRequest(Object);

impl AssignRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `assignments`: `Collection(microsoft.graph.deviceManagementConfigurationPolicyAssignment)`
    pub fn with_assignments(
        self,
        value: impl Into<Nullable<Vec<models::DeviceManagementConfigurationPolicyAssignment>>>,
    ) -> Self {
        Self(self.0.with("assignments", value))
    }
}

impl IntoJson for AssignRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [intune-deviceconfigv2-devicemanagementcompliancepolicy-setscheduledactions](https://learn.microsoft.com/graph/api/intune-deviceconfigv2-devicemanagementcompliancepolicy-setscheduledactions?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct SetScheduledActionsRequest(Object);

impl SetScheduledActionsRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `scheduledActions`: `Collection(microsoft.graph.deviceManagementComplianceScheduledActionForRule)`
    pub fn with_scheduled_actions(
        self,
        value: impl Into<Nullable<Vec<models::DeviceManagementComplianceScheduledActionForRule>>>,
    ) -> Self {
        Self(self.0.with("scheduledActions", value))
    }
}

impl IntoJson for SetScheduledActionsRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}
