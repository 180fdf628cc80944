// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.accessReviewStage`](https://learn.microsoft.com/graph/api/resources/accessreviewstage?view=graph-rest-beta)
    AccessReviewStage = "microsoft.graph.accessReviewStage"
}

impl AccessReviewStage {
    /// `endDateTime` in queries.
    pub const END_DATE_TIME: Property<Self> = Property::new("endDateTime");
    /// `fallbackReviewers` in queries.
    pub const FALLBACK_REVIEWERS: Property<Self> = Property::new("fallbackReviewers");
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `reviewers` in queries.
    pub const REVIEWERS: Property<Self> = Property::new("reviewers");
    /// `startDateTime` in queries.
    pub const START_DATE_TIME: Property<Self> = Property::new("startDateTime");
    /// `status` in queries.
    pub const STATUS: Property<Self> = Property::new("status");
    /// `decisions` in queries.
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

    /// Sets `fallbackReviewers`.
    pub fn with_fallback_reviewers(self, value: impl Into<Nullable<Vec<super::AccessReviewReviewerScope>>>) -> Self {
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

    /// Sets `reviewers`.
    pub fn with_reviewers(self, value: impl Into<Nullable<Vec<super::AccessReviewReviewerScope>>>) -> Self {
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

    /// Sets `decisions`.
    pub fn with_decisions(self, value: impl Into<Nullable<Vec<super::AccessReviewInstanceDecisionItem>>>) -> Self {
        Self(self.0.with("decisions", value))
    }
}
