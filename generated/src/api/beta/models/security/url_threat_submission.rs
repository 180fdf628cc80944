// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Property};

crate::runtime::model! {
    /// Inherits from threatsubmission.
    ///
    /// [`microsoft.graph.security.urlThreatSubmission`](https://learn.microsoft.com/graph/api/resources/security-urlthreatsubmission?view=graph-rest-beta)
    UrlThreatSubmission: super::ThreatSubmission = "microsoft.graph.security.urlThreatSubmission"
}

crate::runtime::derived! {
    UrlThreatSubmission: super::super::Entity
}

impl UrlThreatSubmission {
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
    pub const WEB_URL: Property<Self> = Property::new("webUrl");

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

    /// `webUrl`: `Edm.String`
    pub fn web_url(&self) -> Option<&str> {
        self.0.str("webUrl")
    }

    pub fn with_web_url(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("webUrl", value))
    }
}
