// Written by `cargo xtask gen`; do not edit.
//! The parameters of actions of `attachment`.

use super::super::models;
use crate::runtime::{IntoJson, Nullable, Object, Value};

/// The parameters of [attachment-createuploadsession](https://learn.microsoft.com/graph/api/attachment-createuploadsession?view=graph-rest-1.0).
#[derive(Clone, Debug)]
pub struct CreateUploadSessionRequest(Object);

impl CreateUploadSessionRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `AttachmentItem`: `microsoft.graph.attachmentItem`
    pub fn with_attachment_item(self, value: impl Into<Nullable<models::AttachmentItem>>) -> Self {
        Self(self.0.with("AttachmentItem", value))
    }
}

impl IntoJson for CreateUploadSessionRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}
