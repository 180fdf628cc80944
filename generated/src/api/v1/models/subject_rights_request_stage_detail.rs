// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.subjectRightsRequestStageDetail`](https://learn.microsoft.com/graph/api/resources/subjectrightsrequeststagedetail?view=graph-rest-1.0)
    SubjectRightsRequestStageDetail = "microsoft.graph.subjectRightsRequestStageDetail"
}

impl SubjectRightsRequestStageDetail {
    /// `error` in queries.
    pub const ERROR: Property<Self> = Property::new("error");
    /// `stage` in queries.
    pub const STAGE: Property<Self> = Property::new("stage");
    /// `status` in queries.
    pub const STATUS: Property<Self> = Property::new("status");

    /// `error`: `microsoft.graph.publicError`
    pub fn error(&self) -> Option<&super::PublicError> {
        self.0.model("error")
    }

    /// Sets `error`.
    pub fn with_error(self, value: impl Into<Nullable<super::PublicError>>) -> Self {
        Self(self.0.with("error", value))
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

    /// `status`: `microsoft.graph.subjectRightsRequestStageStatus`
    ///
    /// Possible values are: notStarted, current, completed, failed, unknownFutureValue.
    pub fn status(&self) -> Option<super::SubjectRightsRequestStageStatus> {
        self.0.enumeration("status")
    }

    /// Sets `status`.
    pub fn with_status(self, value: impl Into<Nullable<super::SubjectRightsRequestStageStatus>>) -> Self {
        Self(self.0.with("status", value))
    }
}
