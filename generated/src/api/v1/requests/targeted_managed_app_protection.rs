// Written by `cargo xtask gen`; do not edit.
//! The parameters of actions of `targetedManagedAppProtection`.

use super::super::models;
use crate::runtime::{IntoJson, Nullable, Object, Value};

/// The parameters of [intune-mam-targetedmanagedappprotection-assign](https://learn.microsoft.com/graph/api/intune-mam-targetedmanagedappprotection-assign?view=graph-rest-1.0).
#[derive(Clone, Debug)]
pub struct AssignRequest(Object);

impl AssignRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `assignments`: `Collection(microsoft.graph.targetedManagedAppPolicyAssignment)`
    pub fn with_assignments(self, value: impl Into<Nullable<Vec<models::TargetedManagedAppPolicyAssignment>>>) -> Self {
        Self(self.0.with("assignments", value))
    }
}

impl IntoJson for AssignRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}
