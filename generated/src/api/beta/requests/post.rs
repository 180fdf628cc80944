// Written by `cargo xtask gen`; do not edit.
//! The parameters of actions of `post`.

use super::super::models;
use crate::runtime::{IntoJson, Nullable, Object, Value};

/// The parameters of [post-forward](https://learn.microsoft.com/graph/api/post-forward?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct ForwardRequest(Object);

impl ForwardRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `comment`: `Edm.String`
    pub fn with_comment(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("comment", value))
    }

    /// `toRecipients`: `Collection(microsoft.graph.recipient)`
    pub fn with_to_recipients(self, value: impl Into<Nullable<Vec<models::Recipient>>>) -> Self {
        Self(self.0.with("toRecipients", value))
    }
}

impl IntoJson for ForwardRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}
