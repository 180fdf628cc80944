// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.assignmentFilterValidationResult`](https://learn.microsoft.com/graph/api/resources/intune-policyset-assignmentfiltervalidationresult?view=graph-rest-beta)
    AssignmentFilterValidationResult = "microsoft.graph.assignmentFilterValidationResult"
}

impl AssignmentFilterValidationResult {
    /// `isValidRule` in queries.
    pub const IS_VALID_RULE: Property<Self> = Property::new("isValidRule");

    /// `isValidRule`: `Edm.Boolean`
    pub fn is_valid_rule(&self) -> Option<bool> {
        self.0.bool("isValidRule")
    }

    /// Sets `isValidRule`.
    pub fn with_is_valid_rule(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isValidRule", value))
    }
}
