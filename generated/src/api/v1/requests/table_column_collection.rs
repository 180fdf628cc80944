// Written by `cargo xtask gen`; do not edit.
//! The parameters of actions of `TableColumnCollection`.

use super::super::models;
use crate::runtime::{IntoJson, Nullable, Object, Value};

/// The parameters of [tablecolumncollection-add](https://learn.microsoft.com/graph/api/tablecolumncollection-add?view=graph-rest-1.0).
#[derive(Clone, Debug)]
pub struct AddRequest(Object);

impl AddRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `index`: `Edm.Int32`
    pub fn with_index(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("index", value))
    }

    /// `values`: `microsoft.graph.Json`
    ///
    /// Optional.
    pub fn with_values(self, value: impl Into<Nullable<models::Json>>) -> Self {
        Self(self.0.with("values", value))
    }

    /// `name`: `Edm.String`
    pub fn with_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("name", value))
    }
}

impl IntoJson for AddRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [tablecolumncollection-itemat](https://learn.microsoft.com/graph/api/tablecolumncollection-itemat?view=graph-rest-1.0).
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
