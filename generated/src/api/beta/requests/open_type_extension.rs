// Written by `cargo xtask gen`; do not edit.
//! The parameters of actions of `openTypeExtension`.

use super::super::models;
use crate::runtime::{IntoJson, Nullable, Object, Value};

/// The parameters of [opentypeextension-post-opentypeextension](https://learn.microsoft.com/graph/api/opentypeextension-post-opentypeextension?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct ReplyRequest(Object);

impl ReplyRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `post`: `microsoft.graph.post`
    pub fn with_post(self, value: impl Into<Nullable<models::Post>>) -> Self {
        Self(self.0.with("post", value))
    }
}

impl IntoJson for ReplyRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}
