// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Property};

crate::runtime::model! {
    /// Inherits from filethreatsubmission.
    ///
    /// [`microsoft.graph.security.fileUrlThreatSubmission`](https://learn.microsoft.com/graph/api/resources/security-fileurlthreatsubmission?view=graph-rest-beta)
    FileUrlThreatSubmission: super::FileThreatSubmission = "microsoft.graph.security.fileUrlThreatSubmission"
}

crate::runtime::derived! {
    FileUrlThreatSubmission: super::ThreatSubmission, super::super::Entity
}

impl FileUrlThreatSubmission {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `adminReview` in queries.
    pub const ADMIN_REVIEW: Property<Self> = Property::new("adminReview");
    /// `category` in queries.
    pub const CATEGORY: Property<Self> = Property::new("category");
    /// `clientSource` in queries.
    pub const CLIENT_SOURCE: Property<Self> = Property::new("clientSource");
    /// `contentType` in queries.
    pub const CONTENT_TYPE: Property<Self> = Property::new("contentType");
    /// `createdBy` in queries.
    pub const CREATED_BY: Property<Self> = Property::new("createdBy");
    /// `createdDateTime` in queries.
    pub const CREATED_DATE_TIME: Property<Self> = Property::new("createdDateTime");
    /// `result` in queries.
    pub const RESULT: Property<Self> = Property::new("result");
    /// `source` in queries.
    pub const SOURCE: Property<Self> = Property::new("source");
    /// `status` in queries.
    pub const STATUS: Property<Self> = Property::new("status");
    /// `tenantId` in queries.
    pub const TENANT_ID: Property<Self> = Property::new("tenantId");
    /// `fileName` in queries.
    pub const FILE_NAME: Property<Self> = Property::new("fileName");
    /// `fileUrl` in queries.
    pub const FILE_URL: Property<Self> = Property::new("fileUrl");

    /// Sets `adminReview`.
    pub fn with_admin_review(self, value: impl Into<Nullable<super::SubmissionAdminReview>>) -> Self {
        Self(self.0.with("adminReview", value))
    }

    /// Sets `category`.
    pub fn with_category(self, value: impl Into<Nullable<super::super::SubmissionCategory>>) -> Self {
        Self(self.0.with("category", value))
    }

    /// Sets `clientSource`.
    pub fn with_client_source(self, value: impl Into<Nullable<super::super::SubmissionClientSource>>) -> Self {
        Self(self.0.with("clientSource", value))
    }

    /// Sets `contentType`.
    pub fn with_content_type(self, value: impl Into<Nullable<super::super::SubmissionContentType>>) -> Self {
        Self(self.0.with("contentType", value))
    }

    /// Sets `createdBy`.
    pub fn with_created_by(self, value: impl Into<Nullable<super::SubmissionUserIdentity>>) -> Self {
        Self(self.0.with("createdBy", value))
    }

    /// Sets `createdDateTime`.
    pub fn with_created_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("createdDateTime", value))
    }

    /// Sets `result`.
    pub fn with_result(self, value: impl Into<Nullable<super::SubmissionResult>>) -> Self {
        Self(self.0.with("result", value))
    }

    /// Sets `source`.
    pub fn with_source(self, value: impl Into<Nullable<super::super::SubmissionSource>>) -> Self {
        Self(self.0.with("source", value))
    }

    /// Sets `status`.
    pub fn with_status(self, value: impl Into<Nullable<super::super::LongRunningOperationStatus>>) -> Self {
        Self(self.0.with("status", value))
    }

    /// Sets `tenantId`.
    pub fn with_tenant_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("tenantId", value))
    }

    /// Sets `fileName`.
    pub fn with_file_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("fileName", value))
    }

    /// `fileUrl`: `Edm.String`
    pub fn file_url(&self) -> Option<&str> {
        self.0.str("fileUrl")
    }

    /// Sets `fileUrl`.
    pub fn with_file_url(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("fileUrl", value))
    }
}
