// Written by `cargo xtask gen`; do not edit.
//! The parameters of actions of `deviceCompliancePolicy`.

use super::super::models;
use crate::runtime::{IntoJson, Nullable, Object, Value};

/// The parameters of [intune-deviceconfig-devicecompliancepolicy-setscheduledretirestate](https://learn.microsoft.com/graph/api/intune-deviceconfig-devicecompliancepolicy-setscheduledretirestate?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct SetScheduledRetireStateRequest(Object);

impl SetScheduledRetireStateRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `state`: `microsoft.graph.scheduledRetireState`
    pub fn with_state(self, value: impl Into<Nullable<models::ScheduledRetireState>>) -> Self {
        Self(self.0.with("state", value))
    }

    /// `managedDeviceIds`: `Collection(Edm.String)`
    pub fn with_managed_device_ids(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("managedDeviceIds", value))
    }
}

impl IntoJson for SetScheduledRetireStateRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [intune-deviceconfig-devicecompliancepolicy-validatecompliancescript](https://learn.microsoft.com/graph/api/intune-deviceconfig-devicecompliancepolicy-validatecompliancescript?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct ValidateComplianceScriptRequest(Object);

impl ValidateComplianceScriptRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `deviceCompliancePolicyScript`: `microsoft.graph.deviceCompliancePolicyScript`
    pub fn with_device_compliance_policy_script(
        self,
        value: impl Into<Nullable<models::DeviceCompliancePolicyScript>>,
    ) -> Self {
        Self(self.0.with("deviceCompliancePolicyScript", value))
    }
}

impl IntoJson for ValidateComplianceScriptRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [intune-shared-devicecompliancepolicy-assign](https://learn.microsoft.com/graph/api/intune-shared-devicecompliancepolicy-assign?view=graph-rest-beta).
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

/// The parameters of [intune-shared-devicecompliancepolicy-haspayloadlinks](https://learn.microsoft.com/graph/api/intune-shared-devicecompliancepolicy-haspayloadlinks?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct HasPayloadLinksRequest(Object);

impl HasPayloadLinksRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `payloadIds`: `Collection(Edm.String)`
    pub fn with_payload_ids(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("payloadIds", value))
    }
}

impl IntoJson for HasPayloadLinksRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [intune-shared-devicecompliancepolicy-scheduleactionsforrules](https://learn.microsoft.com/graph/api/intune-shared-devicecompliancepolicy-scheduleactionsforrules?view=graph-rest-beta).
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
