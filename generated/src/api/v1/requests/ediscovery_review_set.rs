// Written by `cargo xtask gen`; do not edit.
//! The parameters of actions of `ediscoveryReviewSet`.

use super::super::models;
use crate::runtime::{IntoJson, Nullable, Object, Value};

/// The parameters of [security-ediscoveryreviewset-addtoreviewset](https://learn.microsoft.com/graph/api/security-ediscoveryreviewset-addtoreviewset?view=graph-rest-1.0).
#[derive(Clone, Debug)]
pub struct AddToReviewSetRequest(Object);

impl AddToReviewSetRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `search`: `microsoft.graph.security.ediscoverySearch`
    pub fn with_search(self, value: impl Into<Nullable<models::security::EdiscoverySearch>>) -> Self {
        Self(self.0.with("search", value))
    }

    /// `additionalDataOptions`: `Edm.String`
    pub fn with_additional_data_options(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("additionalDataOptions", value))
    }
}

impl IntoJson for AddToReviewSetRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}
