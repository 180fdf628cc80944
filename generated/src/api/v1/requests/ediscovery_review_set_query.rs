// Written by `cargo xtask gen`; do not edit.
//! The parameters of actions of `ediscoveryReviewSetQuery`.

use super::super::models;
use crate::runtime::{IntoJson, Nullable, Object, Value};

/// The parameters of [security-ediscoveryreviewsetquery-applytags](https://learn.microsoft.com/graph/api/security-ediscoveryreviewsetquery-applytags?view=graph-rest-1.0).
#[derive(Clone, Debug)]
pub struct ApplyTagsRequest(Object);

impl ApplyTagsRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `tagsToAdd`: `Collection(microsoft.graph.security.ediscoveryReviewTag)`
    pub fn with_tags_to_add(self, value: impl Into<Nullable<Vec<models::security::EdiscoveryReviewTag>>>) -> Self {
        Self(self.0.with("tagsToAdd", value))
    }

    /// `tagsToRemove`: `Collection(microsoft.graph.security.ediscoveryReviewTag)`
    pub fn with_tags_to_remove(self, value: impl Into<Nullable<Vec<models::security::EdiscoveryReviewTag>>>) -> Self {
        Self(self.0.with("tagsToRemove", value))
    }
}

impl IntoJson for ApplyTagsRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}
