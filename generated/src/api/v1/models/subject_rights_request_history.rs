// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.subjectRightsRequestHistory`](https://learn.microsoft.com/graph/api/resources/subjectrightsrequesthistory?view=graph-rest-1.0)
    SubjectRightsRequestHistory = "microsoft.graph.subjectRightsRequestHistory"
}

impl SubjectRightsRequestHistory {
    /// `changedBy` in queries.
    pub const CHANGED_BY: Property<Self> = Property::new("changedBy");
    /// `eventDateTime` in queries.
    pub const EVENT_DATE_TIME: Property<Self> = Property::new("eventDateTime");
    /// `stage` in queries.
    pub const STAGE: Property<Self> = Property::new("stage");
    /// `stageStatus` in queries.
    pub const STAGE_STATUS: Property<Self> = Property::new("stageStatus");
    /// `type` in queries.
    pub const TYPE: Property<Self> = Property::new("type");

    /// `changedBy`: `microsoft.graph.identitySet`
    pub fn changed_by(&self) -> Option<&super::IdentitySet> {
        self.0.model("changedBy")
    }

    /// Sets `changedBy`.
    pub fn with_changed_by(self, value: impl Into<Nullable<super::IdentitySet>>) -> Self {
        Self(self.0.with("changedBy", value))
    }

    /// `eventDateTime`: `Edm.DateTimeOffset`
    pub fn event_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("eventDateTime")
    }

    /// Sets `eventDateTime`.
    pub fn with_event_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("eventDateTime", value))
    }

    /// `stage`: `microsoft.graph.subjectRightsRequestStage`
    ///
    /// Possible values are: contentRetrieval, contentReview, generateReport, contentDeletion, caseResolved, unknownFutureValue.
    pub fn stage(&self) -> Option<super::SubjectRightsRequestStage> {
        self.0.enumeration("stage")
    }

    /// Sets `stage`.
    pub fn with_stage(self, value: impl Into<Nullable<super::SubjectRightsRequestStage>>) -> Self {
        Self(self.0.with("stage", value))
    }

    /// `stageStatus`: `microsoft.graph.subjectRightsRequestStageStatus`
    ///
    /// Possible values are: notStarted, current, completed, failed, unknownFutureValue.
    pub fn stage_status(&self) -> Option<super::SubjectRightsRequestStageStatus> {
        self.0.enumeration("stageStatus")
    }

    /// Sets `stageStatus`.
    pub fn with_stage_status(self, value: impl Into<Nullable<super::SubjectRightsRequestStageStatus>>) -> Self {
        Self(self.0.with("stageStatus", value))
    }

    /// `type`: `Edm.String`
    pub fn type_(&self) -> Option<&str> {
        self.0.str("type")
    }

    /// Sets `type`.
    pub fn with_type(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("type", value))
    }
}
