// Written by `cargo xtask gen`; do not edit.
//! The parameters of actions of `TableColumnCollection`.

use crate::runtime::{IntoJson, Nullable, Object, Value};

/// The parameters of [tablecolumncollection-add](https://learn.microsoft.com/graph/api/tablecolumncollection-add?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct AddRequest(Object);

impl AddRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `index`: `Edm.Double`
    pub fn with_index(self, value: impl Into<Nullable<f64>>) -> Self {
        Self(self.0.with("index", value))
    }

    /// `values`: `Collection(Edm.Boolean)`
    ///
    /// Optional.
    pub fn with_values(self, value: impl Into<Nullable<Vec<bool>>>) -> Self {
        Self(self.0.with("values", value))
    }
}

impl IntoJson for AddRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [tablecolumncollection-itemat](https://learn.microsoft.com/graph/api/tablecolumncollection-itemat?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct ItemAtRequest(Object);

impl ItemAtRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `index`: `Edm.Double`
    pub fn with_index(self, value: impl Into<Nullable<f64>>) -> Self {
        Self(self.0.with("index", value))
    }
}

impl IntoJson for ItemAtRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}
