// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{IntoJson, Nullable, Object, Value};
use super::super::models;

/// The parameters of [directorysetting-update](https://learn.microsoft.com/graph/api/directorysetting-update?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct UpdateRequest(Object);

impl UpdateRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `values`: `Collection(microsoft.graph.settingValue)`
    pub fn with_values(
        self,
        value: impl Into<Nullable<Vec<models::SettingValue>>>,
    ) -> Self {
        Self(self.0.with("values", value))
    }
}

impl IntoJson for UpdateRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}
