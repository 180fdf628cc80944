// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Property};

crate::runtime::model! {
    /// Inherits from threatAssessmentRequest.
    ///
    /// [`microsoft.graph.fileAssessmentRequest`](https://learn.microsoft.com/graph/api/resources/fileassessmentrequest?view=graph-rest-beta)
    FileAssessmentRequest: super::ThreatAssessmentRequest = "microsoft.graph.fileAssessmentRequest"
}

impl FileAssessmentRequest {
    pub const CATEGORY: Property<Self> = Property::new("category");
    pub const CONTENT_TYPE: Property<Self> = Property::new("contentType");
    pub const CREATED_BY: Property<Self> = Property::new("createdBy");
    pub const CREATED_DATE_TIME: Property<Self> = Property::new("createdDateTime");
    pub const EXPECTED_ASSESSMENT: Property<Self> = Property::new("expectedAssessment");
    pub const ID: Property<Self> = Property::new("id");
    pub const REQUEST_SOURCE: Property<Self> = Property::new("requestSource");
    pub const STATUS: Property<Self> = Property::new("status");
    pub const RESULTS: Property<Self> = Property::new("results");
    pub const CONTENT_DATA: Property<Self> = Property::new("contentData");
    pub const FILE_NAME: Property<Self> = Property::new("fileName");

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

    /// `contentData`: `Edm.String`
    pub fn content_data(&self) -> Option<&str> {
        self.0.str("contentData")
    }

    pub fn with_content_data(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("contentData", value))
    }

    /// `fileName`: `Edm.String`
    pub fn file_name(&self) -> Option<&str> {
        self.0.str("fileName")
    }

    pub fn with_file_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("fileName", value))
    }
}
