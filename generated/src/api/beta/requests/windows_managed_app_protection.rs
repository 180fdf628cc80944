// Written by `cargo xtask gen`; do not edit.
//! The parameters of actions of `windowsManagedAppProtection`.

use super::super::models;
use crate::runtime::{IntoJson, Nullable, Object, Value};

/// The parameters of [intune-mam-windowsmanagedappprotection-assign](https://learn.microsoft.com/graph/api/intune-mam-windowsmanagedappprotection-assign?view=graph-rest-beta).
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

/// The parameters of [intune-mam-windowsmanagedappprotection-targetapps](https://learn.microsoft.com/graph/api/intune-mam-windowsmanagedappprotection-targetapps?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct TargetAppsRequest(Object);

impl TargetAppsRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `apps`: `Collection(microsoft.graph.managedMobileApp)`
    pub fn with_apps(self, value: impl Into<Nullable<Vec<models::ManagedMobileApp>>>) -> Self {
        Self(self.0.with("apps", value))
    }
}

impl IntoJson for TargetAppsRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}
