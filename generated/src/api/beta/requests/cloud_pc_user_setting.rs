// Written by `cargo xtask gen`; do not edit.
//! The parameters of actions of `cloudPcUserSetting`.

use super::super::models;
use crate::runtime::{IntoJson, Nullable, Object, Value};

/// The parameters of [cloudpcusersetting-assign](https://learn.microsoft.com/graph/api/cloudpcusersetting-assign?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct AssignRequest(Object);

impl AssignRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `assignments`: `Collection(microsoft.graph.cloudPcUserSettingAssignment)`
    pub fn with_assignments(self, value: impl Into<Nullable<Vec<models::CloudPcUserSettingAssignment>>>) -> Self {
        Self(self.0.with("assignments", value))
    }
}

impl IntoJson for AssignRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}
