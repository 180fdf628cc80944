// Written by `cargo xtask gen`; do not edit.
//! The parameters of actions of `groupPolicyConfiguration`.

use super::super::models;
use crate::runtime::{IntoJson, Nullable, Object, Value};

/// The parameters of [intune-grouppolicy-grouppolicyconfiguration-assign](https://learn.microsoft.com/graph/api/intune-grouppolicy-grouppolicyconfiguration-assign?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct AssignRequest(Object);

impl AssignRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `assignments`: `Collection(microsoft.graph.groupPolicyConfigurationAssignment)`
    pub fn with_assignments(self, value: impl Into<Nullable<Vec<models::GroupPolicyConfigurationAssignment>>>) -> Self {
        Self(self.0.with("assignments", value))
    }
}

impl IntoJson for AssignRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [intune-grouppolicy-grouppolicyconfiguration-updatedefinitionvalues](https://learn.microsoft.com/graph/api/intune-grouppolicy-grouppolicyconfiguration-updatedefinitionvalues?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct UpdateDefinitionValuesRequest(Object);

impl UpdateDefinitionValuesRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `added`: `Collection(microsoft.graph.groupPolicyDefinitionValue)`
    pub fn with_added(self, value: impl Into<Nullable<Vec<models::GroupPolicyDefinitionValue>>>) -> Self {
        Self(self.0.with("added", value))
    }

    /// `updated`: `Collection(microsoft.graph.groupPolicyDefinitionValue)`
    pub fn with_updated(self, value: impl Into<Nullable<Vec<models::GroupPolicyDefinitionValue>>>) -> Self {
        Self(self.0.with("updated", value))
    }

    /// `deletedIds`: `Collection(Edm.String)`
    pub fn with_deleted_ids(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("deletedIds", value))
    }
}

impl IntoJson for UpdateDefinitionValuesRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}
