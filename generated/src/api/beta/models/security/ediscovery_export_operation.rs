// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Property};

crate::runtime::model! {
    /// Inherits from caseOperation.
    ///
    /// [`microsoft.graph.security.ediscoveryExportOperation`](https://learn.microsoft.com/graph/api/resources/security-ediscoveryexportoperation?view=graph-rest-beta)
    EdiscoveryExportOperation: super::CaseOperation = "microsoft.graph.security.ediscoveryExportOperation"
}

crate::runtime::derived! {
    EdiscoveryExportOperation: super::super::Entity
}

impl EdiscoveryExportOperation {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `action` in queries.
    pub const ACTION: Property<Self> = Property::new("action");
    /// `completedDateTime` in queries.
    pub const COMPLETED_DATE_TIME: Property<Self> = Property::new("completedDateTime");
    /// `createdBy` in queries.
    pub const CREATED_BY: Property<Self> = Property::new("createdBy");
    /// `createdDateTime` in queries.
    pub const CREATED_DATE_TIME: Property<Self> = Property::new("createdDateTime");
    /// `percentProgress` in queries.
    pub const PERCENT_PROGRESS: Property<Self> = Property::new("percentProgress");
    /// `resultInfo` in queries.
    pub const RESULT_INFO: Property<Self> = Property::new("resultInfo");
    /// `status` in queries.
    pub const STATUS: Property<Self> = Property::new("status");
    /// `azureBlobContainer` in queries.
    pub const AZURE_BLOB_CONTAINER: Property<Self> = Property::new("azureBlobContainer");
    /// `azureBlobToken` in queries.
    pub const AZURE_BLOB_TOKEN: Property<Self> = Property::new("azureBlobToken");
    /// `description` in queries.
    pub const DESCRIPTION: Property<Self> = Property::new("description");
    /// `exportOptions` in queries.
    pub const EXPORT_OPTIONS: Property<Self> = Property::new("exportOptions");
    /// `exportStructure` in queries.
    pub const EXPORT_STRUCTURE: Property<Self> = Property::new("exportStructure");
    /// `outputName` in queries.
    pub const OUTPUT_NAME: Property<Self> = Property::new("outputName");
    /// `outputFolderId` in queries.
    pub const OUTPUT_FOLDER_ID: Property<Self> = Property::new("outputFolderId");
    /// `reviewSet` in queries.
    pub const REVIEW_SET: Property<Self> = Property::new("reviewSet");
    /// `reviewSetQuery` in queries.
    pub const REVIEW_SET_QUERY: Property<Self> = Property::new("reviewSetQuery");

    /// Sets `action`.
    pub fn with_action(self, value: impl Into<Nullable<super::CaseAction>>) -> Self {
        Self(self.0.with("action", value))
    }

    /// Sets `completedDateTime`.
    pub fn with_completed_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("completedDateTime", value))
    }

    /// Sets `createdBy`.
    pub fn with_created_by(self, value: impl Into<Nullable<super::super::IdentitySet>>) -> Self {
        Self(self.0.with("createdBy", value))
    }

    /// Sets `createdDateTime`.
    pub fn with_created_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("createdDateTime", value))
    }

    /// Sets `percentProgress`.
    pub fn with_percent_progress(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("percentProgress", value))
    }

    /// Sets `resultInfo`.
    pub fn with_result_info(self, value: impl Into<Nullable<super::super::ResultInfo>>) -> Self {
        Self(self.0.with("resultInfo", value))
    }

    /// Sets `status`.
    pub fn with_status(self, value: impl Into<Nullable<super::CaseOperationStatus>>) -> Self {
        Self(self.0.with("status", value))
    }

    /// `azureBlobContainer`: `Edm.String`
    pub fn azure_blob_container(&self) -> Option<&str> {
        self.0.str("azureBlobContainer")
    }

    /// Sets `azureBlobContainer`.
    pub fn with_azure_blob_container(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("azureBlobContainer", value))
    }

    /// `azureBlobToken`: `Edm.String`
    pub fn azure_blob_token(&self) -> Option<&str> {
        self.0.str("azureBlobToken")
    }

    /// Sets `azureBlobToken`.
    pub fn with_azure_blob_token(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("azureBlobToken", value))
    }

    /// `description`: `Edm.String`
    pub fn description(&self) -> Option<&str> {
        self.0.str("description")
    }

    /// Sets `description`.
    pub fn with_description(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("description", value))
    }

    /// `exportOptions`: `microsoft.graph.security.exportOptions`
    ///
    /// Possible values are: originalFiles, text, pdfReplacement, fileInfo, tags.
    pub fn export_options(&self) -> Option<super::ExportOptions> {
        self.0.enumeration("exportOptions")
    }

    /// Sets `exportOptions`.
    pub fn with_export_options(self, value: impl Into<Nullable<super::ExportOptions>>) -> Self {
        Self(self.0.with("exportOptions", value))
    }

    /// `exportStructure`: `microsoft.graph.security.exportFileStructure`
    ///
    /// Possible values are: none, directory, pst.
    pub fn export_structure(&self) -> Option<super::ExportFileStructure> {
        self.0.enumeration("exportStructure")
    }

    /// Sets `exportStructure`.
    pub fn with_export_structure(self, value: impl Into<Nullable<super::ExportFileStructure>>) -> Self {
        Self(self.0.with("exportStructure", value))
    }

    /// `outputName`: `Edm.String`
    pub fn output_name(&self) -> Option<&str> {
        self.0.str("outputName")
    }

    /// Sets `outputName`.
    pub fn with_output_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("outputName", value))
    }

    /// `outputFolderId`: `Edm.String`
    pub fn output_folder_id(&self) -> Option<&str> {
        self.0.str("outputFolderId")
    }

    /// Sets `outputFolderId`.
    pub fn with_output_folder_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("outputFolderId", value))
    }

    /// `reviewSet`: `microsoft.graph.security.ediscoveryReviewSet`
    pub fn review_set(&self) -> Option<&super::EdiscoveryReviewSet> {
        self.0.model("reviewSet")
    }

    /// Sets `reviewSet`.
    pub fn with_review_set(self, value: impl Into<Nullable<super::EdiscoveryReviewSet>>) -> Self {
        Self(self.0.with("reviewSet", value))
    }

    /// `reviewSetQuery`: `microsoft.graph.security.ediscoveryReviewSetQuery`
    pub fn review_set_query(&self) -> Option<&super::EdiscoveryReviewSetQuery> {
        self.0.model("reviewSetQuery")
    }

    /// Sets `reviewSetQuery`.
    pub fn with_review_set_query(self, value: impl Into<Nullable<super::EdiscoveryReviewSetQuery>>) -> Self {
        Self(self.0.with("reviewSetQuery", value))
    }
}
