// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Property};

crate::runtime::model! {
    /// Inherits from threatAssessmentRequest.
    ///
    /// [`microsoft.graph.fileAssessmentRequest`](https://learn.microsoft.com/graph/api/resources/fileassessmentrequest?view=graph-rest-beta)
    FileAssessmentRequest: super::ThreatAssessmentRequest = "microsoft.graph.fileAssessmentRequest"
}

impl FileAssessmentRequest {
    /// `category` in queries.
    pub const CATEGORY: Property<Self> = Property::new("category");
    /// `contentType` in queries.
    pub const CONTENT_TYPE: Property<Self> = Property::new("contentType");
    /// `createdBy` in queries.
    pub const CREATED_BY: Property<Self> = Property::new("createdBy");
    /// `createdDateTime` in queries.
    pub const CREATED_DATE_TIME: Property<Self> = Property::new("createdDateTime");
    /// `expectedAssessment` in queries.
    pub const EXPECTED_ASSESSMENT: Property<Self> = Property::new("expectedAssessment");
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `requestSource` in queries.
    pub const REQUEST_SOURCE: Property<Self> = Property::new("requestSource");
    /// `status` in queries.
    pub const STATUS: Property<Self> = Property::new("status");
    /// `results` in queries.
    pub const RESULTS: Property<Self> = Property::new("results");
    /// `contentData` in queries.
    pub const CONTENT_DATA: Property<Self> = Property::new("contentData");
    /// `fileName` in queries.
    pub const FILE_NAME: Property<Self> = Property::new("fileName");

    /// Sets `category`.
    pub fn with_category(self, value: impl Into<Nullable<super::ThreatCategory>>) -> Self {
        Self(self.0.with("category", value))
    }

    /// Sets `contentType`.
    pub fn with_content_type(self, value: impl Into<Nullable<super::ThreatAssessmentContentType>>) -> Self {
        Self(self.0.with("contentType", value))
    }

    /// Sets `createdBy`.
    pub fn with_created_by(self, value: impl Into<Nullable<super::IdentitySet>>) -> Self {
        Self(self.0.with("createdBy", value))
    }

    /// Sets `createdDateTime`.
    pub fn with_created_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("createdDateTime", value))
    }

    /// Sets `expectedAssessment`.
    pub fn with_expected_assessment(self, value: impl Into<Nullable<super::ThreatExpectedAssessment>>) -> Self {
        Self(self.0.with("expectedAssessment", value))
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// Sets `requestSource`.
    pub fn with_request_source(self, value: impl Into<Nullable<super::ThreatAssessmentRequestSource>>) -> Self {
        Self(self.0.with("requestSource", value))
    }

    /// Sets `status`.
    pub fn with_status(self, value: impl Into<Nullable<super::ThreatAssessmentStatus>>) -> Self {
        Self(self.0.with("status", value))
    }

    /// `contentData`: `Edm.String`
    pub fn content_data(&self) -> Option<&str> {
        self.0.str("contentData")
    }

    /// Sets `contentData`.
    pub fn with_content_data(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("contentData", value))
    }

    /// `fileName`: `Edm.String`
    pub fn file_name(&self) -> Option<&str> {
        self.0.str("fileName")
    }

    /// Sets `fileName`.
    pub fn with_file_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("fileName", value))
    }
}
