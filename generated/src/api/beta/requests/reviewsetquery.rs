// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{IntoJson, Nullable, Object, Value};

/// The parameters of [ediscovery-reviewsetquery-update](https://learn.microsoft.com/graph/api/ediscovery-reviewsetquery-update?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct UpdateRequest(Object);

impl UpdateRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `displayName`: `Edm.String`
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// `query`: `Edm.String`
    pub fn with_query(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("query", value))
    }
}

impl IntoJson for UpdateRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}
