// Written by `cargo xtask gen`; do not edit.
//! The parameters of actions of `agreement`.

use super::super::models;
use crate::runtime::{IntoJson, Nullable, Object, Value};

/// The parameters of [agreement-post-files](https://learn.microsoft.com/graph/api/agreement-post-files?view=graph-rest-1.0).
#[derive(Clone, Debug)]
pub struct FilesRequest(Object);

impl FilesRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `displayName`: `Edm.String`
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// `fileData`: `microsoft.graph.agreementFileData`
    pub fn with_file_data(self, value: impl Into<Nullable<models::AgreementFileData>>) -> Self {
        Self(self.0.with("fileData", value))
    }

    /// `fileName`: `Edm.String`
    pub fn with_file_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("fileName", value))
    }

    /// `isDefault`: `Edm.Boolean`
    ///
    /// Read-only.
    pub fn with_is_default(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isDefault", value))
    }

    /// `isMajorVersion`: `Edm.Boolean`
    pub fn with_is_major_version(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isMajorVersion", value))
    }

    /// `language`: `Edm.String`
    pub fn with_language(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("language", value))
    }
}

impl IntoJson for FilesRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}
