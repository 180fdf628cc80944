// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from entity.
    ///
    /// [`microsoft.graph.accessReviewSet`](https://learn.microsoft.com/graph/api/resources/accessreviewset?view=graph-rest-beta)
    AccessReviewSet: super::Entity = "microsoft.graph.accessReviewSet"
}

impl AccessReviewSet {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `decisions` in queries.
    pub const DECISIONS: Property<Self> = Property::new("decisions");
    /// `definitions` in queries.
    pub const DEFINITIONS: Property<Self> = Property::new("definitions");
    /// `historyDefinitions` in queries.
    pub const HISTORY_DEFINITIONS: Property<Self> = Property::new("historyDefinitions");
    /// `policy` in queries.
    pub const POLICY: Property<Self> = Property::new("policy");

    /// `decisions`: `Collection(microsoft.graph.accessReviewInstanceDecisionItem)`
    #[cfg(any(feature = "governance", feature = "users"))]
    pub fn decisions(&self) -> Option<&[super::AccessReviewInstanceDecisionItem]> {
        self.0.models("decisions")
    }

    /// Sets `decisions`.
    #[cfg(any(feature = "governance", feature = "users"))]
    pub fn with_decisions(self, value: impl Into<Nullable<Vec<super::AccessReviewInstanceDecisionItem>>>) -> Self {
        Self(self.0.with("decisions", value))
    }

    /// `definitions`: `Collection(microsoft.graph.accessReviewScheduleDefinition)`
    #[cfg(feature = "governance")]
    pub fn definitions(&self) -> Option<&[super::AccessReviewScheduleDefinition]> {
        self.0.models("definitions")
    }

    /// Sets `definitions`.
    #[cfg(feature = "governance")]
    pub fn with_definitions(self, value: impl Into<Nullable<Vec<super::AccessReviewScheduleDefinition>>>) -> Self {
        Self(self.0.with("definitions", value))
    }

    /// `historyDefinitions`: `Collection(microsoft.graph.accessReviewHistoryDefinition)`
    #[cfg(feature = "governance")]
    pub fn history_definitions(&self) -> Option<&[super::AccessReviewHistoryDefinition]> {
        self.0.models("historyDefinitions")
    }

    /// Sets `historyDefinitions`.
    #[cfg(feature = "governance")]
    pub fn with_history_definitions(
        self,
        value: impl Into<Nullable<Vec<super::AccessReviewHistoryDefinition>>>,
    ) -> Self {
        Self(self.0.with("historyDefinitions", value))
    }

    /// `policy`: `microsoft.graph.accessReviewPolicy`
    #[cfg(any(feature = "authentication", feature = "governance"))]
    pub fn policy(&self) -> Option<&super::AccessReviewPolicy> {
        self.0.model("policy")
    }

    /// Sets `policy`.
    #[cfg(any(feature = "authentication", feature = "governance"))]
    pub fn with_policy(self, value: impl Into<Nullable<super::AccessReviewPolicy>>) -> Self {
        Self(self.0.with("policy", value))
    }
}
