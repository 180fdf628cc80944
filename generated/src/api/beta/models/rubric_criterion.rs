// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.rubricCriterion`](https://learn.microsoft.com/graph/api/resources/rubriccriterion?view=graph-rest-beta)
    RubricCriterion = "microsoft.graph.rubricCriterion"
}

impl RubricCriterion {
    /// `description` in queries.
    pub const DESCRIPTION: Property<Self> = Property::new("description");

    /// `description`: `microsoft.graph.itemBody`
    pub fn description(&self) -> Option<&super::ItemBody> {
        self.0.model("description")
    }

    /// Sets `description`.
    pub fn with_description(self, value: impl Into<Nullable<super::ItemBody>>) -> Self {
        Self(self.0.with("description", value))
    }
}
