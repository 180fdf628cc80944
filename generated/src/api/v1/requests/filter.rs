// Written by `cargo xtask gen`; do not edit.
//! The parameters of actions of `Filter`.

use super::super::models;
use crate::runtime::{IntoJson, Nullable, Object, Value};

/// The parameters of [filter-apply](https://learn.microsoft.com/graph/api/filter-apply?view=graph-rest-1.0).
#[derive(Clone, Debug)]
pub struct ApplyRequest(Object);

impl ApplyRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `criteria`: `microsoft.graph.workbookFilterCriteria`
    pub fn with_criteria(self, value: impl Into<Nullable<models::WorkbookFilterCriteria>>) -> Self {
        Self(self.0.with("criteria", value))
    }
}

impl IntoJson for ApplyRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}
