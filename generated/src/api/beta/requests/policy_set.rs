// Written by `cargo xtask gen`; do not edit.
//! The parameters of actions of `policySet`.

use super::super::models;
use crate::runtime::{IntoJson, Nullable, Object, Value};

/// The parameters of [intune-policyset-policyset-getpolicysets](https://learn.microsoft.com/graph/api/intune-policyset-policyset-getpolicysets?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct GetPolicySetsRequest(Object);

impl GetPolicySetsRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `policySetIds`: `Collection(Edm.String)`
    pub fn with_policy_set_ids(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("policySetIds", value))
    }
}

impl IntoJson for GetPolicySetsRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [intune-policyset-policyset-update](https://learn.microsoft.com/graph/api/intune-policyset-policyset-update?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct UpdateRequest(Object);

impl UpdateRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `addedPolicySetItems`: `Collection(microsoft.graph.policySetItem)`
    pub fn with_added_policy_set_items(self, value: impl Into<Nullable<Vec<models::PolicySetItem>>>) -> Self {
        Self(self.0.with("addedPolicySetItems", value))
    }

    /// `updatedPolicySetItems`: `Collection(microsoft.graph.policySetItem)`
    pub fn with_updated_policy_set_items(self, value: impl Into<Nullable<Vec<models::PolicySetItem>>>) -> Self {
        Self(self.0.with("updatedPolicySetItems", value))
    }

    /// `deletedPolicySetItems`: `Collection(Edm.String)`
    pub fn with_deleted_policy_set_items(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("deletedPolicySetItems", value))
    }

    /// `assignments`: `Collection(microsoft.graph.policySetAssignment)`
    pub fn with_assignments(self, value: impl Into<Nullable<Vec<models::PolicySetAssignment>>>) -> Self {
        Self(self.0.with("assignments", value))
    }
}

impl IntoJson for UpdateRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}
