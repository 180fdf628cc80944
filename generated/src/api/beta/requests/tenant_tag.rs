// Written by `cargo xtask gen`; do not edit.
//! The parameters of actions of `tenantTag`.

use crate::runtime::{IntoJson, Nullable, Object, Value};

/// The parameters of [managedtenants-tenanttag-assigntag](https://learn.microsoft.com/graph/api/managedtenants-tenanttag-assigntag?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct AssignTagRequest(Object);

impl AssignTagRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `tenantIds`: `Collection(Edm.String)`
    pub fn with_tenant_ids(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("tenantIds", value))
    }
}

impl IntoJson for AssignTagRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [managedtenants-tenanttag-unassigntag](https://learn.microsoft.com/graph/api/managedtenants-tenanttag-unassigntag?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct UnassignTagRequest(Object);

impl UnassignTagRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `tenantIds`: `Collection(Edm.String)`
    pub fn with_tenant_ids(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("tenantIds", value))
    }
}

impl IntoJson for UnassignTagRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}
