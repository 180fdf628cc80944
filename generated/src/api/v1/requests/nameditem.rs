// Written by `cargo xtask gen`; do not edit.
//! The parameters of actions of `nameditem`.

use super::super::models;
use crate::runtime::{IntoJson, Nullable, Object, Value};

/// The parameters of [nameditem-add](https://learn.microsoft.com/graph/api/nameditem-add?view=graph-rest-1.0).
#[derive(Clone, Debug)]
pub struct AddRequest(Object);

impl AddRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `name`: `Edm.String`
    pub fn with_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("name", value))
    }

    /// `reference`: `microsoft.graph.Json`
    pub fn with_reference(self, value: impl Into<Nullable<models::Json>>) -> Self {
        Self(self.0.with("reference", value))
    }

    /// `comment`: `Edm.String`
    pub fn with_comment(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("comment", value))
    }
}

impl IntoJson for AddRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}
