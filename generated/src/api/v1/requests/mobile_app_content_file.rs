// Written by `cargo xtask gen`; do not edit.
//! The parameters of actions of `mobileAppContentFile`.

use super::super::models;
use crate::runtime::{IntoJson, Nullable, Object, Value};

/// The parameters of [intune-apps-mobileappcontentfile-commit](https://learn.microsoft.com/graph/api/intune-apps-mobileappcontentfile-commit?view=graph-rest-1.0).
#[derive(Clone, Debug)]
pub struct CommitRequest(Object);

impl CommitRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `fileEncryptionInfo`: `microsoft.graph.fileEncryptionInfo`
    pub fn with_file_encryption_info(self, value: impl Into<Nullable<models::FileEncryptionInfo>>) -> Self {
        Self(self.0.with("fileEncryptionInfo", value))
    }
}

impl IntoJson for CommitRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}
