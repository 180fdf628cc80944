// Written by `cargo xtask gen`; do not edit.
//! The parameters of actions of `governanceRoleAssignmentRequest`.

use super::super::models;
use crate::runtime::{IntoJson, Nullable, Object, Value};

/// The parameters of [governanceroleassignmentrequest-update](https://learn.microsoft.com/graph/api/governanceroleassignmentrequest-update?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct UpdateRequestRequest(Object);

impl UpdateRequestRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `reason`: `Edm.String`
    pub fn with_reason(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("reason", value))
    }

    /// `decision`: `Edm.String`
    pub fn with_decision(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("decision", value))
    }

    /// `schedule`: `microsoft.graph.governanceSchedule`
    pub fn with_schedule(self, value: impl Into<Nullable<models::GovernanceSchedule>>) -> Self {
        Self(self.0.with("schedule", value))
    }

    /// `assignmentState`: `Edm.String`
    pub fn with_assignment_state(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("assignmentState", value))
    }
}

impl IntoJson for UpdateRequestRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}
