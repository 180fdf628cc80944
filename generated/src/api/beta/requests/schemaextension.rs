// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{IntoJson, Nullable, Object, Value};
use super::super::models;

/// The parameters of [schemaextension-update](https://learn.microsoft.com/graph/api/schemaextension-update?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct UpdateRequest(Object);

impl UpdateRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `description`: `Edm.String`
    pub fn with_description(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("description", value))
    }

    /// `properties`: `Collection(microsoft.graph.extensionSchemaProperty)`
    pub fn with_properties(
        self,
        value: impl Into<Nullable<Vec<models::ExtensionSchemaProperty>>>,
    ) -> Self {
        Self(self.0.with("properties", value))
    }

    /// `status`: `Edm.String`
    pub fn with_status(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("status", value))
    }

    /// `targetTypes`: `Collection(Edm.String)`
    pub fn with_target_types(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("targetTypes", value))
    }
}

impl IntoJson for UpdateRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}
