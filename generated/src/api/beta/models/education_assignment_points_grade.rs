// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.educationAssignmentPointsGrade`](https://learn.microsoft.com/graph/api/resources/educationassignmentpointsgrade?view=graph-rest-beta)
    EducationAssignmentPointsGrade = "microsoft.graph.educationAssignmentPointsGrade"
}

impl EducationAssignmentPointsGrade {
    pub const POINTS: Property<Self> = Property::new("points");

    /// `points`: `Edm.Single`
    pub fn points(&self) -> Option<f32> {
        self.0.f32("points")
    }

    pub fn with_points(self, value: impl Into<Nullable<f32>>) -> Self {
        Self(self.0.with("points", value))
    }
}
