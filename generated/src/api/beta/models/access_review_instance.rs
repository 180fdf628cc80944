// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.accessReviewInstance`](https://learn.microsoft.com/graph/api/resources/accessreviewinstance?view=graph-rest-beta)
    AccessReviewInstance = "microsoft.graph.accessReviewInstance"
}

impl AccessReviewInstance {
    /// `endDateTime` in queries.
    pub const END_DATE_TIME: Property<Self> = Property::new("endDateTime");
    /// `contactedReviewers` in queries.
    pub const CONTACTED_REVIEWERS: Property<Self> = Property::new("contactedReviewers");
    /// `fallbackReviewers` in queries.
    pub const FALLBACK_REVIEWERS: Property<Self> = Property::new("fallbackReviewers");
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `scope` in queries.
    pub const SCOPE: Property<Self> = Property::new("scope");
    /// `startDateTime` in queries.
    pub const START_DATE_TIME: Property<Self> = Property::new("startDateTime");
    /// `status` in queries.
    pub const STATUS: Property<Self> = Property::new("status");
    /// `reviewers` in queries.
    pub const REVIEWERS: Property<Self> = Property::new("reviewers");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `definition` in queries.
    pub const DEFINITION: Property<Self> = Property::new("definition");
    /// `stages` in queries.
    pub const STAGES: Property<Self> = Property::new("stages");
    /// `decisions` in queries.
    pub const DECISIONS: Property<Self> = Property::new("decisions");

    /// `endDateTime`: `Edm.DateTimeOffset`, read-only
    ///
    /// Read-only.
    pub fn end_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("endDateTime")
    }

    /// `contactedReviewers`: `Collection(microsoft.graph.accessReviewError)`, read-only
    ///
    /// Read-only.
    pub fn contacted_reviewers(&self) -> Option<&[super::AccessReviewError]> {
        self.0.models("contactedReviewers")
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

    /// `scope`: `microsoft.graph.accessReviewScope`, read-only
    ///
    /// Read-only.
    pub fn scope(&self) -> Option<&super::AccessReviewScope> {
        self.0.model("scope")
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

    /// `reviewers`: `Collection(microsoft.graph.accessReviewReviewerScope)`
    pub fn reviewers(&self) -> Option<&[super::AccessReviewReviewerScope]> {
        self.0.models("reviewers")
    }

    /// Sets `reviewers`.
    pub fn with_reviewers(self, value: impl Into<Nullable<Vec<super::AccessReviewReviewerScope>>>) -> Self {
        Self(self.0.with("reviewers", value))
    }

    /// `displayName`: `Edm.String`
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// `definition`: `microsoft.graph.accessReviewScheduleDefinition`
    #[cfg(feature = "governance")]
    pub fn definition(&self) -> Option<&super::AccessReviewScheduleDefinition> {
        self.0.model("definition")
    }

    /// Sets `definition`.
    #[cfg(feature = "governance")]
    pub fn with_definition(self, value: impl Into<Nullable<super::AccessReviewScheduleDefinition>>) -> Self {
        Self(self.0.with("definition", value))
    }

    /// `stages`: `Collection(microsoft.graph.accessReviewStage)`
    #[cfg(feature = "governance")]
    pub fn stages(&self) -> Option<&[super::AccessReviewStage]> {
        self.0.models("stages")
    }

    /// Sets `stages`.
    #[cfg(feature = "governance")]
    pub fn with_stages(self, value: impl Into<Nullable<Vec<super::AccessReviewStage>>>) -> Self {
        Self(self.0.with("stages", value))
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
