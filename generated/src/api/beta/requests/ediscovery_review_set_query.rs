// Written by `cargo xtask gen`; do not edit.
//! The parameters of actions of `ediscoveryReviewSetQuery`.

use super::super::models;
use crate::runtime::{IntoJson, Nullable, Object, Value};

/// The parameters of [security-ediscoveryreviewsetquery-applytags](https://learn.microsoft.com/graph/api/security-ediscoveryreviewsetquery-applytags?view=graph-rest-beta).
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

/// The parameters of [security-ediscoveryreviewsetquery-export](https://learn.microsoft.com/graph/api/security-ediscoveryreviewsetquery-export?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct ExportRequest(Object);

impl ExportRequest {
    /// With `outputName`.
    pub fn new(output_name: impl Into<Nullable<String>>) -> Self {
        Self(Object::new().with("outputName", output_name))
    }

    /// `outputName`: `Edm.String`
    ///
    /// Required.
    pub fn with_output_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("outputName", value))
    }

    /// `description`: `Edm.String`
    pub fn with_description(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("description", value))
    }

    /// `azureBlobContainer`: `Edm.String`
    pub fn with_azure_blob_container(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("azureBlobContainer", value))
    }

    /// `azureBlobToken`: `Edm.String`
    pub fn with_azure_blob_token(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("azureBlobToken", value))
    }

    /// `exportOptions`: `Edm.String`
    ///
    /// Possible values are: originalFiles, text, pdfReplacement, fileInfo, tags.
    pub fn with_export_options(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("exportOptions", value))
    }

    /// `exportStructure`: `Edm.String`
    ///
    /// Possible values are: none, directory, pst.
    pub fn with_export_structure(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("exportStructure", value))
    }
}

impl IntoJson for ExportRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}
