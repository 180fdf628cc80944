// Written by `cargo xtask gen`; do not edit.
//! The parameters of actions of `reviewSetQuery`.

use super::super::models;
use crate::runtime::{IntoJson, Nullable, Object, Value};

/// The parameters of [ediscovery-reviewsetquery-applytags](https://learn.microsoft.com/graph/api/ediscovery-reviewsetquery-applytags?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct ApplyTagsRequest(Object);

impl ApplyTagsRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `tagsToAdd`: `Collection(microsoft.graph.ediscovery.tag)`
    pub fn with_tags_to_add(self, value: impl Into<Nullable<Vec<models::ediscovery::Tag>>>) -> Self {
        Self(self.0.with("tagsToAdd", value))
    }

    /// `tagsToRemove`: `Collection(microsoft.graph.ediscovery.tag)`
    pub fn with_tags_to_remove(self, value: impl Into<Nullable<Vec<models::ediscovery::Tag>>>) -> Self {
        Self(self.0.with("tagsToRemove", value))
    }
}

impl IntoJson for ApplyTagsRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}
