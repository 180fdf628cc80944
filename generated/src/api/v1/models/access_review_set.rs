// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from entity.
    ///
    /// [`microsoft.graph.accessReviewSet`](https://learn.microsoft.com/graph/api/resources/accessreviewset?view=graph-rest-1.0)
    AccessReviewSet: super::Entity = "microsoft.graph.accessReviewSet"
}

impl AccessReviewSet {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `definitions` in queries.
    pub const DEFINITIONS: Property<Self> = Property::new("definitions");
    /// `historyDefinitions` in queries.
    pub const HISTORY_DEFINITIONS: Property<Self> = Property::new("historyDefinitions");

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
}
