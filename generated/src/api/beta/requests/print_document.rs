// Written by `cargo xtask gen`; do not edit.
//! The parameters of actions of `printDocument`.

use super::super::models;
use crate::runtime::{IntoJson, Nullable, Object, Value};

/// The parameters of [printdocument-createuploadsession](https://learn.microsoft.com/graph/api/printdocument-createuploadsession?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct CreateUploadSessionRequest(Object);

impl CreateUploadSessionRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `properties`: `microsoft.graph.printDocumentUploadProperties`
    pub fn with_properties(self, value: impl Into<Nullable<models::PrintDocumentUploadProperties>>) -> Self {
        Self(self.0.with("properties", value))
    }
}

impl IntoJson for CreateUploadSessionRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}
