// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// Inherits from entity.
    ///
    /// [`microsoft.graph.accessReviewInstance`](https://learn.microsoft.com/graph/api/resources/accessreviewinstance?view=graph-rest-1.0)
    AccessReviewInstance: super::Entity = "microsoft.graph.accessReviewInstance"
}

impl AccessReviewInstance {
    pub const ID: Property<Self> = Property::new("id");
    pub const START_DATE_TIME: Property<Self> = Property::new("startDateTime");
    pub const END_DATE_TIME: Property<Self> = Property::new("endDateTime");
    pub const STATUS: Property<Self> = Property::new("status");
    pub const SCOPE: Property<Self> = Property::new("scope");
    pub const DECISIONS: Property<Self> = Property::new("decisions");

    /// `startDateTime`: `Edm.DateTimeOffset`, read-only
    ///
    /// Read-only.
    pub fn start_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("startDateTime")
    }

    /// `endDateTime`: `Edm.DateTimeOffset`, read-only
    ///
    /// Read-only.
    pub fn end_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("endDateTime")
    }

    /// `status`: `Edm.String`, read-only
    ///
    /// Read-only. Possible values are: Initializing, NotStarted, Starting, InProgress, Completing, Completed, AutoReviewing, AutoReviewed.
    pub fn status(&self) -> Option<&str> {
        self.0.str("status")
    }

    /// `scope`: `microsoft.graph.accessReviewScope`, read-only
    ///
    /// Read-only.
    pub fn scope(&self) -> Option<&super::AccessReviewScope> {
        self.0.model("scope")
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
