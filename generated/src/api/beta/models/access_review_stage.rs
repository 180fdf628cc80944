// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.accessReviewStage`](https://learn.microsoft.com/graph/api/resources/accessreviewstage?view=graph-rest-beta)
    AccessReviewStage = "microsoft.graph.accessReviewStage"
}

impl AccessReviewStage {
    pub const END_DATE_TIME: Property<Self> = Property::new("endDateTime");
    pub const FALLBACK_REVIEWERS: Property<Self> = Property::new("fallbackReviewers");
    pub const ID: Property<Self> = Property::new("id");
    pub const REVIEWERS: Property<Self> = Property::new("reviewers");
    pub const START_DATE_TIME: Property<Self> = Property::new("startDateTime");
    pub const STATUS: Property<Self> = Property::new("status");
    pub const DECISIONS: Property<Self> = Property::new("decisions");

    /// `endDateTime`: `Edm.DateTimeOffset`, read-only
    ///
    /// Read-only.
    pub fn end_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("endDateTime")
    }

    /// `fallbackReviewers`: `Collection(microsoft.graph.accessReviewReviewerScope)`
    pub fn fallback_reviewers(&self) -> Option<&[super::AccessReviewReviewerScope]> {
        self.0.models("fallbackReviewers")
    }

    pub fn with_fallback_reviewers(
        self,
        value: impl Into<Nullable<Vec<super::AccessReviewReviewerScope>>>,
    ) -> Self {
        Self(self.0.with("fallbackReviewers", value))
    }

    /// `id`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// `reviewers`: `Collection(microsoft.graph.accessReviewReviewerScope)`
    pub fn reviewers(&self) -> Option<&[super::AccessReviewReviewerScope]> {
        self.0.models("reviewers")
    }

    pub fn with_reviewers(
        self,
        value: impl Into<Nullable<Vec<super::AccessReviewReviewerScope>>>,
    ) -> Self {
        Self(self.0.with("reviewers", value))
    }

    /// `startDateTime`: `Edm.DateTimeOffset`, read-only
    ///
    /// Read-only.
    pub fn start_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("startDateTime")
    }

    /// `status`: `Edm.String`, read-only
    ///
    /// Read-only. Possible values are: Initializing, NotStarted, Starting, InProgress, Completing, Completed, AutoReviewed, AutoReviewing.
    pub fn status(&self) -> Option<&str> {
        self.0.str("status")
    }

    /// `decisions`: `Collection(microsoft.graph.accessReviewInstanceDecisionItem)`
    pub fn decisions(&self) -> Option<&[super::AccessReviewInstanceDecisionItem]> {
        self.0.models("decisions")
    }

    pub fn with_decisions(
        self,
        value: impl Into<Nullable<Vec<super::AccessReviewInstanceDecisionItem>>>,
    ) -> Self {
        Self(self.0.with("decisions", value))
    }
}
