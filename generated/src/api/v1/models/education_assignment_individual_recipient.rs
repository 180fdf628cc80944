// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.educationAssignmentIndividualRecipient`](https://learn.microsoft.com/graph/api/resources/educationassignmentindividualrecipient?view=graph-rest-1.0)
    EducationAssignmentIndividualRecipient = "microsoft.graph.educationAssignmentIndividualRecipient"
}

impl EducationAssignmentIndividualRecipient {
    /// `recipients` in queries.
    pub const RECIPIENTS: Property<Self> = Property::new("recipients");

    /// `recipients`: `Collection(Edm.String)`
    pub fn recipients(&self) -> Option<Vec<&str>> {
        self.0.strs("recipients")
    }

    /// Sets `recipients`.
    pub fn with_recipients(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("recipients", value))
    }
}
