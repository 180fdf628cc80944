// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{IntoJson, Nullable, Object, Value};
use super::super::models;

/// The parameters of [table-post-rows](https://learn.microsoft.com/graph/api/table-post-rows?view=graph-rest-1.0).
#[derive(Clone, Debug)]
pub struct AddRequest(Object);

impl AddRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `index`: `Edm.Double`
    ///
    /// Optional.
    pub fn with_index(self, value: impl Into<Nullable<f64>>) -> Self {
        Self(self.0.with("index", value))
    }

    /// `values`: `microsoft.graph.Json`
    pub fn with_values(self, value: impl Into<Nullable<models::Json>>) -> Self {
        Self(self.0.with("values", value))
    }
}

impl IntoJson for AddRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}
