// Written by `cargo xtask gen`; do not edit.
//! The parameters of actions of `managedAppPolicy`.

use super::super::models;
use crate::runtime::{IntoJson, Nullable, Object, Value};

/// The parameters of [intune-mam-managedapppolicy-targetapps](https://learn.microsoft.com/graph/api/intune-mam-managedapppolicy-targetapps?view=graph-rest-beta).
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
