// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{IntoJson, Nullable, Object, Value};
use super::super::models;

/// The parameters of [externalconnectors-externalconnection-update](https://learn.microsoft.com/graph/api/externalconnectors-externalconnection-update?view=graph-rest-1.0).
#[derive(Clone, Debug)]
pub struct UpdateRequest(Object);

impl UpdateRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `configuration`: `microsoft.graph.externalConnectors.configuration`
    pub fn with_configuration(
        self,
        value: impl Into<Nullable<models::external_connectors::Configuration>>,
    ) -> Self {
        Self(self.0.with("configuration", value))
    }

    /// `description`: `Edm.String`
    pub fn with_description(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("description", value))
    }

    /// `name`: `Edm.String`
    pub fn with_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("name", value))
    }
}

impl IntoJson for UpdateRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}
