// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.employeeExperience`](https://learn.microsoft.com/graph/api/resources/employeeexperience?view=graph-rest-beta)
    EmployeeExperience = "microsoft.graph.employeeExperience"
}

impl EmployeeExperience {
    /// `learningProviders` in queries.
    pub const LEARNING_PROVIDERS: Property<Self> = Property::new("learningProviders");

    /// `learningProviders`: `Collection(microsoft.graph.learningProvider)`
    #[cfg(feature = "employee-experience")]
    pub fn learning_providers(&self) -> Option<&[super::LearningProvider]> {
        self.0.models("learningProviders")
    }

    /// Sets `learningProviders`.
    #[cfg(feature = "employee-experience")]
    pub fn with_learning_providers(self, value: impl Into<Nullable<Vec<super::LearningProvider>>>) -> Self {
        Self(self.0.with("learningProviders", value))
    }
}
