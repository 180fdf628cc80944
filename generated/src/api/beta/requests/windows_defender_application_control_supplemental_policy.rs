// Written by `cargo xtask gen`; do not edit.
//! The parameters of actions of `windowsDefenderApplicationControlSupplementalPolicy`.

use super::super::models;
use crate::runtime::{IntoJson, Nullable, Object, Value};

/// The parameters of [intune-unlock-windowsdefenderapplicationcontrolsupplementalpolicy-assign](https://learn.microsoft.com/graph/api/intune-unlock-windowsdefenderapplicationcontrolsupplementalpolicy-assign?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct AssignRequest(Object);

impl AssignRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `wdacPolicyAssignments`: `Collection(microsoft.graph.windowsDefenderApplicationControlSupplementalPolicyAssignment)`
    pub fn with_wdac_policy_assignments(
        self,
        value: impl Into<Nullable<Vec<models::WindowsDefenderApplicationControlSupplementalPolicyAssignment>>>,
    ) -> Self {
        Self(self.0.with("wdacPolicyAssignments", value))
    }
}

impl IntoJson for AssignRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}
