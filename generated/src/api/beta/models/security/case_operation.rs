// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// Inherits from entity.
    ///
    /// [`microsoft.graph.security.caseOperation`](https://learn.microsoft.com/graph/api/resources/security-caseoperation?view=graph-rest-beta)
    CaseOperation: super::super::Entity = "microsoft.graph.security.caseOperation" {
        "microsoft.graph.security.ediscoveryAddToReviewSetOperation",
        "microsoft.graph.security.ediscoveryEstimateOperation",
        "microsoft.graph.security.ediscoveryExportOperation",
        "microsoft.graph.security.ediscoveryHoldOperation",
        "microsoft.graph.security.ediscoveryIndexOperation",
        "microsoft.graph.security.ediscoveryPurgeDataOperation",
        "microsoft.graph.security.ediscoveryTagOperation",
    }
}

impl CaseOperation {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `action` in queries.
    pub const ACTION: Property<Self> = Property::new("action");
    /// `completedDateTime` in queries.
    pub const COMPLETED_DATE_TIME: Property<Self> = Property::new("completedDateTime");
    /// `createdBy` in queries.
    pub const CREATED_BY: Property<Self> = Property::new("createdBy");
    /// `createdDateTime` in queries.
    pub const CREATED_DATE_TIME: Property<Self> = Property::new("createdDateTime");
    /// `percentProgress` in queries.
    pub const PERCENT_PROGRESS: Property<Self> = Property::new("percentProgress");
    /// `resultInfo` in queries.
    pub const RESULT_INFO: Property<Self> = Property::new("resultInfo");
    /// `status` in queries.
    pub const STATUS: Property<Self> = Property::new("status");

    /// `action`: `microsoft.graph.security.caseAction`
    ///
    /// Possible values are: addToReviewSet, contentExport, convertToPdf, estimateStatistics, applyTags, purgeData.
    pub fn action(&self) -> Option<super::CaseAction> {
        self.0.enumeration("action")
    }

    /// Sets `action`.
    pub fn with_action(self, value: impl Into<Nullable<super::CaseAction>>) -> Self {
        Self(self.0.with("action", value))
    }

    /// `completedDateTime`: `Edm.DateTimeOffset`
    pub fn completed_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("completedDateTime")
    }

    /// Sets `completedDateTime`.
    pub fn with_completed_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("completedDateTime", value))
    }

    /// `createdBy`: `microsoft.graph.identitySet`
    pub fn created_by(&self) -> Option<&super::super::IdentitySet> {
        self.0.model("createdBy")
    }

    /// Sets `createdBy`.
    pub fn with_created_by(self, value: impl Into<Nullable<super::super::IdentitySet>>) -> Self {
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

    /// `percentProgress`: `Edm.Int32`
    pub fn percent_progress(&self) -> Option<i32> {
        self.0.i32("percentProgress")
    }

    /// Sets `percentProgress`.
    pub fn with_percent_progress(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("percentProgress", value))
    }

    /// `resultInfo`: `microsoft.graph.resultInfo`
    pub fn result_info(&self) -> Option<&super::super::ResultInfo> {
        self.0.model("resultInfo")
    }

    /// Sets `resultInfo`.
    pub fn with_result_info(self, value: impl Into<Nullable<super::super::ResultInfo>>) -> Self {
        Self(self.0.with("resultInfo", value))
    }

    /// `status`: `microsoft.graph.security.caseOperationStatus`
    ///
    /// Possible values are: notStarted, submissionFailed, running, succeeded, partiallySucceeded, failed.
    pub fn status(&self) -> Option<super::CaseOperationStatus> {
        self.0.enumeration("status")
    }

    /// Sets `status`.
    pub fn with_status(self, value: impl Into<Nullable<super::CaseOperationStatus>>) -> Self {
        Self(self.0.with("status", value))
    }
}
