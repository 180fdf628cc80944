// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.educationAssignmentPointsGradeType`](https://learn.microsoft.com/graph/api/resources/educationassignmentpointsgradetype?view=graph-rest-1.0)
    EducationAssignmentPointsGradeType = "microsoft.graph.educationAssignmentPointsGradeType"
}

impl EducationAssignmentPointsGradeType {
    /// `maxPoints` in queries.
    pub const MAX_POINTS: Property<Self> = Property::new("maxPoints");

    /// `maxPoints`: `Edm.Single`
    pub fn max_points(&self) -> Option<f32> {
        self.0.f32("maxPoints")
    }

    /// Sets `maxPoints`.
    pub fn with_max_points(self, value: impl Into<Nullable<f32>>) -> Self {
        Self(self.0.with("maxPoints", value))
    }
}
