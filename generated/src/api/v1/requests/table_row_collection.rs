// Written by `cargo xtask gen`; do not edit.
//! The parameters of actions of `TableRowCollection`.

use super::super::models;
use crate::runtime::{IntoJson, Nullable, Object, Value};

/// The parameters of [tablerowcollection-add](https://learn.microsoft.com/graph/api/tablerowcollection-add?view=graph-rest-1.0).
#[derive(Clone, Debug)]
pub struct AddRequest(Object);

impl AddRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `index`: `Edm.Int32`
    ///
    /// Optional.
    pub fn with_index(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("index", value))
    }

    /// `values`: `microsoft.graph.Json`
    ///
    /// Optional.
    pub fn with_values(self, value: impl Into<Nullable<models::Json>>) -> Self {
        Self(self.0.with("values", value))
    }
}

impl IntoJson for AddRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [tablerowcollection-itemat](https://learn.microsoft.com/graph/api/tablerowcollection-itemat?view=graph-rest-1.0).
#[derive(Clone, Debug)]
pub struct ItemAtRequest(Object);

impl ItemAtRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `index`: `Edm.Int32`
    pub fn with_index(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("index", value))
    }
}

impl IntoJson for ItemAtRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}
