// Written by `cargo xtask gen`; do not edit.
//! The parameters of actions of `identityUserFlowAttributeAssignment`.

use super::super::models;
use crate::runtime::{IntoJson, Nullable, Object, Value};

/// The parameters of [identityuserflowattributeassignment-setorder](https://learn.microsoft.com/graph/api/identityuserflowattributeassignment-setorder?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct SetOrderRequest(Object);

impl SetOrderRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `newAssignmentOrder`: `microsoft.graph.assignmentOrder`
    pub fn with_new_assignment_order(self, value: impl Into<Nullable<models::AssignmentOrder>>) -> Self {
        Self(self.0.with("newAssignmentOrder", value))
    }
}

impl IntoJson for SetOrderRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}
