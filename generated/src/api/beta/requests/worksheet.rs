// Written by `cargo xtask gen`; do not edit.
//! The parameters of actions of `worksheet`.

use crate::runtime::{IntoJson, Nullable, Object, Value};

/// The parameters of [worksheet-post-tables](https://learn.microsoft.com/graph/api/worksheet-post-tables?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct AddRequest(Object);

impl AddRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `address`: `Edm.String`
    pub fn with_address(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("address", value))
    }

    /// `hasHeaders`: `Edm.Boolean`
    pub fn with_has_headers(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("hasHeaders", value))
    }
}

impl IntoJson for AddRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}
