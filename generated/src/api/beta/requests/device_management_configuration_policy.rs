// Written by `cargo xtask gen`; do not edit.
//! The parameters of actions of `deviceManagementConfigurationPolicy`.

use super::super::models;
use crate::runtime::{IntoJson, Nullable, Object, Value};

/// The parameters of [intune-deviceconfigv2-devicemanagementconfigurationpolicy-assign](https://learn.microsoft.com/graph/api/intune-deviceconfigv2-devicemanagementconfigurationpolicy-assign?view=graph-rest-beta).
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

/// The parameters of [intune-deviceconfigv2-devicemanagementconfigurationpolicy-createcopy](https://learn.microsoft.com/graph/api/intune-deviceconfigv2-devicemanagementconfigurationpolicy-createcopy?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct CreateCopyRequest(Object);

impl CreateCopyRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `displayName`: `Edm.String`
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// `description`: `Edm.String`
    pub fn with_description(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("description", value))
    }
}

impl IntoJson for CreateCopyRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}
