// Written by `cargo xtask gen`; do not edit.
//! The parameters of actions of `targetedManagedAppConfiguration`.

use super::super::models;
use crate::runtime::{Flags, IntoJson, Nullable, Object, Value};

/// The parameters of [intune-mam-targetedmanagedappconfiguration-assign](https://learn.microsoft.com/graph/api/intune-mam-targetedmanagedappconfiguration-assign?view=graph-rest-1.0).
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

/// The parameters of [intune-mam-targetedmanagedappconfiguration-targetapps](https://learn.microsoft.com/graph/api/intune-mam-targetedmanagedappconfiguration-targetapps?view=graph-rest-1.0).
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

    /// `appGroupType`: `microsoft.graph.targetedManagedAppGroupType`
    pub fn with_app_group_type(self, value: impl Into<Nullable<Flags<models::TargetedManagedAppGroupType>>>) -> Self {
        Self(self.0.with("appGroupType", value))
    }
}

impl IntoJson for TargetAppsRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}
