// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// Inherits from entity.
    ///
    /// [`microsoft.graph.security.threatSubmission`](https://learn.microsoft.com/graph/api/resources/security-threatsubmission?view=graph-rest-beta)
    ThreatSubmission: super::super::Entity = "microsoft.graph.security.threatSubmission" {
        "microsoft.graph.security.emailContentThreatSubmission",
        "microsoft.graph.security.emailThreatSubmission",
        "microsoft.graph.security.emailUrlThreatSubmission",
        "microsoft.graph.security.fileContentThreatSubmission",
        "microsoft.graph.security.fileThreatSubmission",
        "microsoft.graph.security.fileUrlThreatSubmission",
        "microsoft.graph.security.urlThreatSubmission",
    }
}

impl ThreatSubmission {
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

    /// `adminReview`: `microsoft.graph.security.submissionAdminReview`
    pub fn admin_review(&self) -> Option<&super::SubmissionAdminReview> {
        self.0.model("adminReview")
    }

    /// Sets `adminReview`.
    pub fn with_admin_review(self, value: impl Into<Nullable<super::SubmissionAdminReview>>) -> Self {
        Self(self.0.with("adminReview", value))
    }

    /// `category`: `microsoft.graph.submissionCategory`
    ///
    /// Possible values are: notJunk, spam, phishing, malware, unkownFutureValue.
    pub fn category(&self) -> Option<super::super::SubmissionCategory> {
        self.0.enumeration("category")
    }

    /// Sets `category`.
    pub fn with_category(self, value: impl Into<Nullable<super::super::SubmissionCategory>>) -> Self {
        Self(self.0.with("category", value))
    }

    /// `clientSource`: `microsoft.graph.submissionClientSource`
    ///
    /// Possible values are: microsoft, other, unkownFutureValue.
    pub fn client_source(&self) -> Option<super::super::SubmissionClientSource> {
        self.0.enumeration("clientSource")
    }

    /// Sets `clientSource`.
    pub fn with_client_source(self, value: impl Into<Nullable<super::super::SubmissionClientSource>>) -> Self {
        Self(self.0.with("clientSource", value))
    }

    /// `contentType`: `microsoft.graph.submissionContentType`
    ///
    /// Possible values are: email, url, file, app, unkownFutureValue.
    pub fn content_type(&self) -> Option<super::super::SubmissionContentType> {
        self.0.enumeration("contentType")
    }

    /// Sets `contentType`.
    pub fn with_content_type(self, value: impl Into<Nullable<super::super::SubmissionContentType>>) -> Self {
        Self(self.0.with("contentType", value))
    }

    /// `createdBy`: `microsoft.graph.security.submissionUserIdentity`
    pub fn created_by(&self) -> Option<&super::SubmissionUserIdentity> {
        self.0.model("createdBy")
    }

    /// Sets `createdBy`.
    pub fn with_created_by(self, value: impl Into<Nullable<super::SubmissionUserIdentity>>) -> Self {
        Self(self.0.with("createdBy", value))
    }

    /// `createdDateTime`: `Edm.DateTimeOffset`
    pub fn created_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("createdDateTime")
    }

    /// Sets `createdDateTime`.
    pub fn with_created_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("createdDateTime", value))
    }

    /// `result`: `microsoft.graph.security.submissionResult`
    pub fn result(&self) -> Option<&super::SubmissionResult> {
        self.0.model("result")
    }

    /// Sets `result`.
    pub fn with_result(self, value: impl Into<Nullable<super::SubmissionResult>>) -> Self {
        Self(self.0.with("result", value))
    }

    /// `source`: `microsoft.graph.submissionSource`
    ///
    /// Possible values are: administrator, user, unkownFutureValue.
    pub fn source(&self) -> Option<super::super::SubmissionSource> {
        self.0.enumeration("source")
    }

    /// Sets `source`.
    pub fn with_source(self, value: impl Into<Nullable<super::super::SubmissionSource>>) -> Self {
        Self(self.0.with("source", value))
    }

    /// `status`: `microsoft.graph.longRunningOperationStatus`
    ///
    /// Possible values are: notStarted, running, succeeded, failed, skipped, unkownFutureValue.
    pub fn status(&self) -> Option<super::super::LongRunningOperationStatus> {
        self.0.enumeration("status")
    }

    /// Sets `status`.
    pub fn with_status(self, value: impl Into<Nullable<super::super::LongRunningOperationStatus>>) -> Self {
        Self(self.0.with("status", value))
    }

    /// `tenantId`: `Edm.String`
    pub fn tenant_id(&self) -> Option<&str> {
        self.0.str("tenantId")
    }

    /// Sets `tenantId`.
    pub fn with_tenant_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("tenantId", value))
    }
}
