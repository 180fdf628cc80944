// Written by `cargo xtask gen`; do not edit.
//! The parameters of actions of `synchronizationSchema`.

use super::super::models;
use crate::runtime::{IntoJson, Nullable, Object, Value};

/// The parameters of [synchronization-synchronizationschema-parseexpression](https://learn.microsoft.com/graph/api/synchronization-synchronizationschema-parseexpression?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct ParseExpressionRequest(Object);

impl ParseExpressionRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `expression`: `Edm.String`
    pub fn with_expression(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("expression", value))
    }

    /// `testInputObject`: `microsoft.graph.expressionInputObject`
    ///
    /// Optional.
    pub fn with_test_input_object(self, value: impl Into<Nullable<models::ExpressionInputObject>>) -> Self {
        Self(self.0.with("testInputObject", value))
    }

    /// `targetAttributeDefinition`: `microsoft.graph.attributeDefinition`
    ///
    /// Optional.
    pub fn with_target_attribute_definition(self, value: impl Into<Nullable<models::AttributeDefinition>>) -> Self {
        Self(self.0.with("targetAttributeDefinition", value))
    }
}

impl IntoJson for ParseExpressionRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}
