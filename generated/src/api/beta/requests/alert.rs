// Written by `cargo xtask gen`; do not edit.
//! The parameters of actions of `alert`.

use super::super::models;
use crate::runtime::{IntoJson, Nullable, Object, Value};

/// The parameters of [alert-updatealerts](https://learn.microsoft.com/graph/api/alert-updatealerts?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct UpdateAlertsRequest(Object);

impl UpdateAlertsRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `value`: `Collection(microsoft.graph.alert)`
    pub fn with_value(self, value: impl Into<Nullable<Vec<models::Alert>>>) -> Self {
        Self(self.0.with("value", value))
    }
}

impl IntoJson for UpdateAlertsRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}
