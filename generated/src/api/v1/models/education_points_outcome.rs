// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.educationPointsOutcome`](https://learn.microsoft.com/graph/api/resources/educationpointsoutcome?view=graph-rest-1.0)
    EducationPointsOutcome = "microsoft.graph.educationPointsOutcome"
}

impl EducationPointsOutcome {
    pub const POINTS: Property<Self> = Property::new("points");
    pub const PUBLISHED_POINTS: Property<Self> = Property::new("publishedPoints");

    /// `points`: `microsoft.graph.educationAssignmentPointsGrade`
    pub fn points(&self) -> Option<&super::EducationAssignmentPointsGrade> {
        self.0.model("points")
    }

    pub fn with_points(
        self,
        value: impl Into<Nullable<super::EducationAssignmentPointsGrade>>,
    ) -> Self {
        Self(self.0.with("points", value))
    }

    /// `publishedPoints`: `microsoft.graph.educationAssignmentPointsGrade`
    pub fn published_points(&self) -> Option<&super::EducationAssignmentPointsGrade> {
        self.0.model("publishedPoints")
    }

    pub fn with_published_points(
        self,
        value: impl Into<Nullable<super::EducationAssignmentPointsGrade>>,
    ) -> Self {
        Self(self.0.with("publishedPoints", value))
    }
}
