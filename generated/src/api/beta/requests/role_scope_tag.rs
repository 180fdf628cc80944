// Written by `cargo xtask gen`; do not edit.
//! The parameters of actions of `roleScopeTag`.

use super::super::models;
use crate::runtime::{IntoJson, Nullable, Object, Value};

/// The parameters of [intune-rbac-rolescopetag-assign](https://learn.microsoft.com/graph/api/intune-rbac-rolescopetag-assign?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct AssignRequest(Object);

impl AssignRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `assignments`: `Collection(microsoft.graph.roleScopeTagAutoAssignment)`
    pub fn with_assignments(self, value: impl Into<Nullable<Vec<models::RoleScopeTagAutoAssignment>>>) -> Self {
        Self(self.0.with("assignments", value))
    }
}

impl IntoJson for AssignRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [intune-rbac-rolescopetag-getrolescopetagsbyid](https://learn.microsoft.com/graph/api/intune-rbac-rolescopetag-getrolescopetagsbyid?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct GetRoleScopeTagsByIdRequest(Object);

impl GetRoleScopeTagsByIdRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `roleScopeTagIds`: `Collection(Edm.String)`
    pub fn with_role_scope_tag_ids(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("roleScopeTagIds", value))
    }
}

impl IntoJson for GetRoleScopeTagsByIdRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}
