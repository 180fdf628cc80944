// Written by `cargo xtask gen`; do not edit.
//! The parameters of actions of `taskFileAttachment`.

use super::super::models;
use crate::runtime::{IntoJson, Nullable, Object, Value};

/// The parameters of [taskfileattachment-createuploadsession](https://learn.microsoft.com/graph/api/taskfileattachment-createuploadsession?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct CreateUploadSessionRequest(Object);

impl CreateUploadSessionRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `attachmentInfo`: `microsoft.graph.attachmentInfo`
    pub fn with_attachment_info(self, value: impl Into<Nullable<models::AttachmentInfo>>) -> Self {
        Self(self.0.with("attachmentInfo", value))
    }
}

impl IntoJson for CreateUploadSessionRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}
