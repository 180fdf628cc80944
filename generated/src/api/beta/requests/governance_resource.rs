// Written by `cargo xtask gen`; do not edit.
//! The parameters of actions of `governanceResource`.

use crate::runtime::{IntoJson, Nullable, Object, Value};

/// The parameters of [governanceresource-register](https://learn.microsoft.com/graph/api/governanceresource-register?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct RegisterRequest(Object);

impl RegisterRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `externalId`: `Edm.String`
    pub fn with_external_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("externalId", value))
    }
}

impl IntoJson for RegisterRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}
