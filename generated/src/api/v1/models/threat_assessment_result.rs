// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.threatAssessmentResult`](https://learn.microsoft.com/graph/api/resources/threatassessmentresult?view=graph-rest-1.0)
    ThreatAssessmentResult = "microsoft.graph.threatAssessmentResult"
}

impl ThreatAssessmentResult {
    /// `createdDateTime` in queries.
    pub const CREATED_DATE_TIME: Property<Self> = Property::new("createdDateTime");
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `message` in queries.
    pub const MESSAGE: Property<Self> = Property::new("message");
    /// `resultType` in queries.
    pub const RESULT_TYPE: Property<Self> = Property::new("resultType");

    /// `createdDateTime`: `Edm.DateTimeOffset`
    pub fn created_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("createdDateTime")
    }

    /// Sets `createdDateTime`.
    pub fn with_created_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("createdDateTime", value))
    }

    /// `id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `message`: `Edm.String`
    pub fn message(&self) -> Option<&str> {
        self.0.str("message")
    }

    /// Sets `message`.
    pub fn with_message(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("message", value))
    }

    /// `resultType`: `microsoft.graph.threatAssessmentResultType`
    ///
    /// Possible values are: checkPolicy, rescan.
    pub fn result_type(&self) -> Option<super::ThreatAssessmentResultType> {
        self.0.enumeration("resultType")
    }

    /// Sets `resultType`.
    pub fn with_result_type(self, value: impl Into<Nullable<super::ThreatAssessmentResultType>>) -> Self {
        Self(self.0.with("resultType", value))
    }
}
