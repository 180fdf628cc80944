// Written by `cargo xtask gen`; do not edit.
//! The parameters of actions of `managedEBook`.

use super::super::models;
use crate::runtime::{IntoJson, Nullable, Object, Value};

/// The parameters of [intune-books-managedebook-assign](https://learn.microsoft.com/graph/api/intune-books-managedebook-assign?view=graph-rest-1.0).
#[derive(Clone, Debug)]
pub struct AssignRequest(Object);

impl AssignRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `managedEBookAssignments`: `Collection(microsoft.graph.managedEBookAssignment)`
    pub fn with_managed_e_book_assignments(
        self,
        value: impl Into<Nullable<Vec<models::ManagedEBookAssignment>>>,
    ) -> Self {
        Self(self.0.with("managedEBookAssignments", value))
    }
}

impl IntoJson for AssignRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}
