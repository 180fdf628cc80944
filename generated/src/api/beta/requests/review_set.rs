// Written by `cargo xtask gen`; do not edit.
//! The parameters of actions of `reviewSet`.

use super::super::models;
use crate::runtime::{IntoJson, Nullable, Object, Value};

/// The parameters of [ediscovery-reviewset-addtoreviewset](https://learn.microsoft.com/graph/api/ediscovery-reviewset-addtoreviewset?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct AddToReviewSetRequest(Object);

impl AddToReviewSetRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `sourceCollection`: `microsoft.graph.ediscovery.sourceCollection`
    pub fn with_source_collection(self, value: impl Into<Nullable<models::ediscovery::SourceCollection>>) -> Self {
        Self(self.0.with("sourceCollection", value))
    }

    /// `additionalData`: `microsoft.graph.ediscovery.dataCollectionScope`
    pub fn with_additional_data(self, value: impl Into<Nullable<models::ediscovery::DataCollectionScope>>) -> Self {
        Self(self.0.with("additionalData", value))
    }
}

impl IntoJson for AddToReviewSetRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [ediscovery-reviewset-export](https://learn.microsoft.com/graph/api/ediscovery-reviewset-export?view=graph-rest-beta).
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

    /// `exportOptions`: `microsoft.graph.ediscovery.exportOptions`
    ///
    /// Possible values are: originalFiles, text, pdfReplacement, fileInfo, tags.
    pub fn with_export_options(self, value: impl Into<Nullable<models::ediscovery::ExportOptions>>) -> Self {
        Self(self.0.with("exportOptions", value))
    }

    /// `exportStructure`: `microsoft.graph.ediscovery.exportFileStructure`
    ///
    /// Possible values are: none, directory, pst.
    pub fn with_export_structure(self, value: impl Into<Nullable<models::ediscovery::ExportFileStructure>>) -> Self {
        Self(self.0.with("exportStructure", value))
    }
}

impl IntoJson for ExportRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}
