// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.threatAssessmentRequest`](https://learn.microsoft.com/graph/api/resources/threatassessmentrequest?view=graph-rest-beta)
    ThreatAssessmentRequest = "microsoft.graph.threatAssessmentRequest" {
        "microsoft.graph.emailFileAssessmentRequest",
        "microsoft.graph.fileAssessmentRequest",
        "microsoft.graph.mailAssessmentRequest",
        "microsoft.graph.urlAssessmentRequest",
    }
}

impl ThreatAssessmentRequest {
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

    /// `category`: `microsoft.graph.threatCategory`
    ///
    /// Possible values are: spam, phishing, malware.
    pub fn category(&self) -> Option<super::ThreatCategory> {
        self.0.enumeration("category")
    }

    /// Sets `category`.
    pub fn with_category(self, value: impl Into<Nullable<super::ThreatCategory>>) -> Self {
        Self(self.0.with("category", value))
    }

    /// `contentType`: `microsoft.graph.threatAssessmentContentType`
    ///
    /// Possible values are: mail, url, file.
    pub fn content_type(&self) -> Option<super::ThreatAssessmentContentType> {
        self.0.enumeration("contentType")
    }

    /// Sets `contentType`.
    pub fn with_content_type(self, value: impl Into<Nullable<super::ThreatAssessmentContentType>>) -> Self {
        Self(self.0.with("contentType", value))
    }

    /// `createdBy`: `microsoft.graph.identitySet`
    pub fn created_by(&self) -> Option<&super::IdentitySet> {
        self.0.model("createdBy")
    }

    /// Sets `createdBy`.
    pub fn with_created_by(self, value: impl Into<Nullable<super::IdentitySet>>) -> Self {
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

    /// `expectedAssessment`: `microsoft.graph.threatExpectedAssessment`
    ///
    /// Possible values are: block, unblock.
    pub fn expected_assessment(&self) -> Option<super::ThreatExpectedAssessment> {
        self.0.enumeration("expectedAssessment")
    }

    /// Sets `expectedAssessment`.
    pub fn with_expected_assessment(self, value: impl Into<Nullable<super::ThreatExpectedAssessment>>) -> Self {
        Self(self.0.with("expectedAssessment", value))
    }

    /// `id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `requestSource`: `microsoft.graph.threatAssessmentRequestSource`
    ///
    /// Possible values are: user, administrator.
    pub fn request_source(&self) -> Option<super::ThreatAssessmentRequestSource> {
        self.0.enumeration("requestSource")
    }

    /// Sets `requestSource`.
    pub fn with_request_source(self, value: impl Into<Nullable<super::ThreatAssessmentRequestSource>>) -> Self {
        Self(self.0.with("requestSource", value))
    }

    /// `status`: `microsoft.graph.threatAssessmentStatus`
    ///
    /// Possible values are: pending, completed.
    pub fn status(&self) -> Option<super::ThreatAssessmentStatus> {
        self.0.enumeration("status")
    }

    /// Sets `status`.
    pub fn with_status(self, value: impl Into<Nullable<super::ThreatAssessmentStatus>>) -> Self {
        Self(self.0.with("status", value))
    }

    /// `results`: `Collection(microsoft.graph.threatAssessmentResult)`, read-only
    ///
    /// Read-only.
    pub fn results(&self) -> Option<&[super::ThreatAssessmentResult]> {
        self.0.models("results")
    }
}
