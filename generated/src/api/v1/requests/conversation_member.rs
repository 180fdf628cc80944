// Written by `cargo xtask gen`; do not edit.
//! The parameters of actions of `conversationMember`.

use super::super::models;
use crate::runtime::{IntoJson, Nullable, Object, Value};

/// The parameters of [conversationmembers-add](https://learn.microsoft.com/graph/api/conversationmembers-add?view=graph-rest-1.0).
#[derive(Clone, Debug)]
pub struct AddRequest(Object);

impl AddRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `values`: `Collection(microsoft.graph.conversationMember)`
    pub fn with_values(self, value: impl Into<Nullable<Vec<models::ConversationMember>>>) -> Self {
        Self(self.0.with("values", value))
    }
}

impl IntoJson for AddRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}
