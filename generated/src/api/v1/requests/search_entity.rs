// Written by `cargo xtask gen`; do not edit.
//! The parameters of actions of `searchEntity`.

use super::super::models;
use crate::runtime::{IntoJson, Nullable, Object, Value};

/// The parameters of [search-query](https://learn.microsoft.com/graph/api/search-query?view=graph-rest-1.0).
#[derive(Clone, Debug)]
pub struct QueryRequest(Object);

impl QueryRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `requests`: `Collection(microsoft.graph.searchRequest)`
    pub fn with_requests(self, value: impl Into<Nullable<Vec<models::SearchRequest>>>) -> Self {
        Self(self.0.with("requests", value))
    }
}

impl IntoJson for QueryRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}
