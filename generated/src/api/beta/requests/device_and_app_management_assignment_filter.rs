// Written by `cargo xtask gen`; do not edit.
//! The parameters of actions of `deviceAndAppManagementAssignmentFilter`.

use super::super::models;
use crate::runtime::{IntoJson, Nullable, Object, Value};

/// The parameters of [intune-policyset-deviceandappmanagementassignmentfilter-enable](https://learn.microsoft.com/graph/api/intune-policyset-deviceandappmanagementassignmentfilter-enable?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct EnableRequest(Object);

impl EnableRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `enable`: `Edm.Boolean`
    pub fn with_enable(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("enable", value))
    }
}

impl IntoJson for EnableRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [intune-policyset-deviceandappmanagementassignmentfilter-validatefilter](https://learn.microsoft.com/graph/api/intune-policyset-deviceandappmanagementassignmentfilter-validatefilter?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct ValidateFilterRequest(Object);

impl ValidateFilterRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `deviceAndAppManagementAssignmentFilter`: `microsoft.graph.deviceAndAppManagementAssignmentFilter`
    pub fn with_device_and_app_management_assignment_filter(
        self,
        value: impl Into<Nullable<models::DeviceAndAppManagementAssignmentFilter>>,
    ) -> Self {
        Self(self.0.with("deviceAndAppManagementAssignmentFilter", value))
    }
}

impl IntoJson for ValidateFilterRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}
