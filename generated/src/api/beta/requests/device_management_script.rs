// Written by `cargo xtask gen`; do not edit.
//! The parameters of actions of `deviceManagementScript`.

use super::super::models;
use crate::runtime::{IntoJson, Nullable, Object, Value};

/// The parameters of [intune-shared-devicemanagementscript-assign](https://learn.microsoft.com/graph/api/intune-shared-devicemanagementscript-assign?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct AssignRequest(Object);

impl AssignRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `deviceManagementScriptGroupAssignments`: `Collection(microsoft.graph.deviceManagementScriptGroupAssignment)`
    pub fn with_device_management_script_group_assignments(
        self,
        value: impl Into<Nullable<Vec<models::DeviceManagementScriptGroupAssignment>>>,
    ) -> Self {
        Self(self.0.with("deviceManagementScriptGroupAssignments", value))
    }

    /// `deviceManagementScriptAssignments`: `Collection(microsoft.graph.deviceManagementScriptAssignment)`
    pub fn with_device_management_script_assignments(
        self,
        value: impl Into<Nullable<Vec<models::DeviceManagementScriptAssignment>>>,
    ) -> Self {
        Self(self.0.with("deviceManagementScriptAssignments", value))
    }
}

impl IntoJson for AssignRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [intune-shared-devicemanagementscript-haspayloadlinks](https://learn.microsoft.com/graph/api/intune-shared-devicemanagementscript-haspayloadlinks?view=graph-rest-beta).
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
