// Written by `cargo xtask gen`; do not edit.
//! The parameters of actions of `managementActionTenantDeploymentStatus`.

use crate::runtime::{IntoJson, Nullable, Object, Value};

/// The parameters of [managedtenants-managementactiontenantdeploymentstatus-changedeploymentstatus](https://learn.microsoft.com/graph/api/managedtenants-managementactiontenantdeploymentstatus-changedeploymentstatus?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct ChangeDeploymentStatusRequest(Object);

impl ChangeDeploymentStatusRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `tenantGroupId`: `Edm.String`
    pub fn with_tenant_group_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("tenantGroupId", value))
    }

    /// `tenantId`: `Edm.String`
    pub fn with_tenant_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("tenantId", value))
    }

    /// `managementActionId`: `Edm.String`
    pub fn with_management_action_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("managementActionId", value))
    }

    /// `managementTemplateId`: `Edm.String`
    pub fn with_management_template_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("managementTemplateId", value))
    }

    /// `status`: `Edm.String`
    pub fn with_status(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("status", value))
    }
}

impl IntoJson for ChangeDeploymentStatusRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}
