// Written by `cargo xtask gen`; do not edit.
//! The parameters of actions of `managementAction`.

use crate::runtime::{IntoJson, Nullable, Object, Value};

/// The parameters of [managedtenants-managementaction-apply](https://learn.microsoft.com/graph/api/managedtenants-managementaction-apply?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct ApplyRequest(Object);

impl ApplyRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `tenantId`: `Edm.String`
    pub fn with_tenant_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("tenantId", value))
    }

    /// `tenantGroupId`: `Edm.String`
    pub fn with_tenant_group_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("tenantGroupId", value))
    }

    /// `managementTemplateId`: `Edm.String`
    pub fn with_management_template_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("managementTemplateId", value))
    }
}

impl IntoJson for ApplyRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}
