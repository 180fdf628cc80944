// Written by `cargo xtask gen`; do not edit.
//! The parameters of actions of `tenantGroup`.

use crate::runtime::{IntoJson, Nullable, Object, Value};

/// The parameters of [managedtenants-tenantgroup-tenantsearch](https://learn.microsoft.com/graph/api/managedtenants-tenantgroup-tenantsearch?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct TenantSearchRequest(Object);

impl TenantSearchRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `tenantId`: `Edm.String`
    pub fn with_tenant_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("tenantId", value))
    }
}

impl IntoJson for TenantSearchRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}
