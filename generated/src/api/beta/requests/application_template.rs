// Written by `cargo xtask gen`; do not edit.
//! The parameters of actions of `applicationTemplate`.

use crate::runtime::{IntoJson, Nullable, Object, Value};

/// The parameters of [applicationtemplate-instantiate](https://learn.microsoft.com/graph/api/applicationtemplate-instantiate?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct InstantiateRequest(Object);

impl InstantiateRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `displayName`: `Edm.String`
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }
}

impl IntoJson for InstantiateRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}
