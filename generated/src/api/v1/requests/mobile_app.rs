// Written by `cargo xtask gen`; do not edit.
//! The parameters of actions of `mobileApp`.

use super::super::models;
use crate::runtime::{IntoJson, Nullable, Object, Value};

/// The parameters of [intune-apps-mobileapp-assign](https://learn.microsoft.com/graph/api/intune-apps-mobileapp-assign?view=graph-rest-1.0).
#[derive(Clone, Debug)]
pub struct AssignRequest(Object);

impl AssignRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `mobileAppAssignments`: `Collection(microsoft.graph.mobileAppAssignment)`
    pub fn with_mobile_app_assignments(self, value: impl Into<Nullable<Vec<models::MobileAppAssignment>>>) -> Self {
        Self(self.0.with("mobileAppAssignments", value))
    }
}

impl IntoJson for AssignRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}
