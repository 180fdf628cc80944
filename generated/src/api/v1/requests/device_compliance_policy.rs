// Written by `cargo xtask gen`; do not edit.
//! The parameters of actions of `deviceCompliancePolicy`.

use super::super::models;
use crate::runtime::{IntoJson, Nullable, Object, Value};

/// The parameters of [intune-deviceconfig-devicecompliancepolicy-assign](https://learn.microsoft.com/graph/api/intune-deviceconfig-devicecompliancepolicy-assign?view=graph-rest-1.0).
#[derive(Clone, Debug)]
pub struct AssignRequest(Object);

impl AssignRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `assignments`: `Collection(microsoft.graph.deviceCompliancePolicyAssignment)`
    pub fn with_assignments(self, value: impl Into<Nullable<Vec<models::DeviceCompliancePolicyAssignment>>>) -> Self {
        Self(self.0.with("assignments", value))
    }
}

impl IntoJson for AssignRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [intune-deviceconfig-devicecompliancepolicy-scheduleactionsforrules](https://learn.microsoft.com/graph/api/intune-deviceconfig-devicecompliancepolicy-scheduleactionsforrules?view=graph-rest-1.0).
#[derive(Clone, Debug)]
pub struct ScheduleActionsForRulesRequest(Object);

impl ScheduleActionsForRulesRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `deviceComplianceScheduledActionForRules`: `Collection(microsoft.graph.deviceComplianceScheduledActionForRule)`
    pub fn with_device_compliance_scheduled_action_for_rules(
        self,
        value: impl Into<Nullable<Vec<models::DeviceComplianceScheduledActionForRule>>>,
    ) -> Self {
        Self(self.0.with("deviceComplianceScheduledActionForRules", value))
    }
}

impl IntoJson for ScheduleActionsForRulesRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}
