// Written by `cargo xtask gen`; do not edit.
//! The parameters of actions of `deviceComplianceScript`.

use super::super::models;
use crate::runtime::{IntoJson, Nullable, Object, Value};

/// The parameters of [intune-devices-devicecompliancescript-assign](https://learn.microsoft.com/graph/api/intune-devices-devicecompliancescript-assign?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct AssignRequest(Object);

impl AssignRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `deviceHealthScriptAssignments`: `Collection(microsoft.graph.deviceHealthScriptAssignment)`
    pub fn with_device_health_script_assignments(
        self,
        value: impl Into<Nullable<Vec<models::DeviceHealthScriptAssignment>>>,
    ) -> Self {
        Self(self.0.with("deviceHealthScriptAssignments", value))
    }
}

impl IntoJson for AssignRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}
