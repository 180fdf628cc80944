// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Property};

crate::runtime::model! {
    /// Inherits from filethreatsubmission.
    ///
    /// [`microsoft.graph.security.fileContentThreatSubmission`](https://learn.microsoft.com/graph/api/resources/security-filecontentthreatsubmission?view=graph-rest-beta)
    FileContentThreatSubmission: super::FileThreatSubmission = "microsoft.graph.security.fileContentThreatSubmission"
}

crate::runtime::derived! {
    FileContentThreatSubmission: super::ThreatSubmission, super::super::Entity
}

impl FileContentThreatSubmission {
    pub const ID: Property<Self> = Property::new("id");
    pub const ADMIN_REVIEW: Property<Self> = Property::new("adminReview");
    pub const CATEGORY: Property<Self> = Property::new("category");
    pub const CLIENT_SOURCE: Property<Self> = Property::new("clientSource");
    pub const CONTENT_TYPE: Property<Self> = Property::new("contentType");
    pub const CREATED_BY: Property<Self> = Property::new("createdBy");
    pub const CREATED_DATE_TIME: Property<Self> = Property::new("createdDateTime");
    pub const RESULT: Property<Self> = Property::new("result");
    pub const SOURCE: Property<Self> = Property::new("source");
    pub const STATUS: Property<Self> = Property::new("status");
    pub const TENANT_ID: Property<Self> = Property::new("tenantId");
    pub const FILE_NAME: Property<Self> = Property::new("fileName");
    pub const FILE_CONTENT: Property<Self> = Property::new("fileContent");

    pub fn with_admin_review(
        self,
        value: impl Into<Nullable<super::SubmissionAdminReview>>,
    ) -> Self {
        Self(self.0.with("adminReview", value))
    }

    pub fn with_category(
        self,
        value: impl Into<Nullable<super::super::SubmissionCategory>>,
    ) -> Self {
        Self(self.0.with("category", value))
    }

    pub fn with_client_source(
        self,
        value: impl Into<Nullable<super::super::SubmissionClientSource>>,
    ) -> Self {
        Self(self.0.with("clientSource", value))
    }

    pub fn with_content_type(
        self,
        value: impl Into<Nullable<super::super::SubmissionContentType>>,
    ) -> Self {
        Self(self.0.with("contentType", value))
    }

    pub fn with_created_by(
        self,
        value: impl Into<Nullable<super::SubmissionUserIdentity>>,
    ) -> Self {
        Self(self.0.with("createdBy", value))
    }

    pub fn with_created_date_time(
        self,
        value: impl Into<Nullable<OffsetDateTime>>,
    ) -> Self {
        Self(self.0.with("createdDateTime", value))
    }

    pub fn with_result(
        self,
        value: impl Into<Nullable<super::SubmissionResult>>,
    ) -> Self {
        Self(self.0.with("result", value))
    }

    pub fn with_source(
        self,
        value: impl Into<Nullable<super::super::SubmissionSource>>,
    ) -> Self {
        Self(self.0.with("source", value))
    }

    pub fn with_status(
        self,
        value: impl Into<Nullable<super::super::LongRunningOperationStatus>>,
    ) -> Self {
        Self(self.0.with("status", value))
    }

    pub fn with_tenant_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("tenantId", value))
    }

    pub fn with_file_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("fileName", value))
    }

    /// `fileContent`: `Edm.String`
    pub fn file_content(&self) -> Option<&str> {
        self.0.str("fileContent")
    }

    pub fn with_file_content(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("fileContent", value))
    }
}
