// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Property};

crate::runtime::model! {
    /// Inherits from threatAssessmentRequest.
    ///
    /// [`microsoft.graph.urlAssessmentRequest`](https://learn.microsoft.com/graph/api/resources/urlassessmentrequest?view=graph-rest-beta)
    UrlAssessmentRequest: super::ThreatAssessmentRequest = "microsoft.graph.urlAssessmentRequest"
}

impl UrlAssessmentRequest {
    pub const CATEGORY: Property<Self> = Property::new("category");
    pub const CONTENT_TYPE: Property<Self> = Property::new("contentType");
    pub const CREATED_BY: Property<Self> = Property::new("createdBy");
    pub const CREATED_DATE_TIME: Property<Self> = Property::new("createdDateTime");
    pub const EXPECTED_ASSESSMENT: Property<Self> = Property::new("expectedAssessment");
    pub const ID: Property<Self> = Property::new("id");
    pub const REQUEST_SOURCE: Property<Self> = Property::new("requestSource");
    pub const STATUS: Property<Self> = Property::new("status");
    pub const RESULTS: Property<Self> = Property::new("results");
    pub const URL: Property<Self> = Property::new("url");

    pub fn with_category(
        self,
        value: impl Into<Nullable<super::ThreatCategory>>,
    ) -> Self {
        Self(self.0.with("category", value))
    }

    pub fn with_content_type(
        self,
        value: impl Into<Nullable<super::ThreatAssessmentContentType>>,
    ) -> Self {
        Self(self.0.with("contentType", value))
    }

    pub fn with_created_by(
        self,
        value: impl Into<Nullable<super::IdentitySet>>,
    ) -> Self {
        Self(self.0.with("createdBy", value))
    }

    pub fn with_created_date_time(
        self,
        value: impl Into<Nullable<OffsetDateTime>>,
    ) -> Self {
        Self(self.0.with("createdDateTime", value))
    }

    pub fn with_expected_assessment(
        self,
        value: impl Into<Nullable<super::ThreatExpectedAssessment>>,
    ) -> Self {
        Self(self.0.with("expectedAssessment", value))
    }

    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    pub fn with_request_source(
        self,
        value: impl Into<Nullable<super::ThreatAssessmentRequestSource>>,
    ) -> Self {
        Self(self.0.with("requestSource", value))
    }

    pub fn with_status(
        self,
        value: impl Into<Nullable<super::ThreatAssessmentStatus>>,
    ) -> Self {
        Self(self.0.with("status", value))
    }

    /// `url`: `Edm.String`
    pub fn url(&self) -> Option<&str> {
        self.0.str("url")
    }

    pub fn with_url(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("url", value))
    }
}
