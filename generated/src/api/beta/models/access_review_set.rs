// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from entity.
    ///
    /// [`microsoft.graph.accessReviewSet`](https://learn.microsoft.com/graph/api/resources/accessreviewset?view=graph-rest-beta)
    AccessReviewSet: super::Entity = "microsoft.graph.accessReviewSet"
}

impl AccessReviewSet {
    pub const ID: Property<Self> = Property::new("id");
    pub const DECISIONS: Property<Self> = Property::new("decisions");
    pub const DEFINITIONS: Property<Self> = Property::new("definitions");
    pub const HISTORY_DEFINITIONS: Property<Self> = Property::new("historyDefinitions");
    pub const POLICY: Property<Self> = Property::new("policy");

    #[cfg(any(feature = "governance", feature = "users"))]
    /// `decisions`: `Collection(microsoft.graph.accessReviewInstanceDecisionItem)`
    pub fn decisions(&self) -> Option<&[super::AccessReviewInstanceDecisionItem]> {
        self.0.models("decisions")
    }

    #[cfg(any(feature = "governance", feature = "users"))]
    pub fn with_decisions(
        self,
        value: impl Into<Nullable<Vec<super::AccessReviewInstanceDecisionItem>>>,
    ) -> Self {
        Self(self.0.with("decisions", value))
    }

    #[cfg(feature = "governance")]
    /// `definitions`: `Collection(microsoft.graph.accessReviewScheduleDefinition)`
    pub fn definitions(&self) -> Option<&[super::AccessReviewScheduleDefinition]> {
        self.0.models("definitions")
    }

    #[cfg(feature = "governance")]
    pub fn with_definitions(
        self,
        value: impl Into<Nullable<Vec<super::AccessReviewScheduleDefinition>>>,
    ) -> Self {
        Self(self.0.with("definitions", value))
    }

    #[cfg(feature = "governance")]
    /// `historyDefinitions`: `Collection(microsoft.graph.accessReviewHistoryDefinition)`
    pub fn history_definitions(
        &self,
    ) -> Option<&[super::AccessReviewHistoryDefinition]> {
        self.0.models("historyDefinitions")
    }

    #[cfg(feature = "governance")]
    pub fn with_history_definitions(
        self,
        value: impl Into<Nullable<Vec<super::AccessReviewHistoryDefinition>>>,
    ) -> Self {
        Self(self.0.with("historyDefinitions", value))
    }

    #[cfg(any(feature = "authentication", feature = "governance"))]
    /// `policy`: `microsoft.graph.accessReviewPolicy`
    pub fn policy(&self) -> Option<&super::AccessReviewPolicy> {
        self.0.model("policy")
    }

    #[cfg(any(feature = "authentication", feature = "governance"))]
    pub fn with_policy(
        self,
        value: impl Into<Nullable<super::AccessReviewPolicy>>,
    ) -> Self {
        Self(self.0.with("policy", value))
    }
}
