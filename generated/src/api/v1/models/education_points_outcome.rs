// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.educationPointsOutcome`](https://learn.microsoft.com/graph/api/resources/educationpointsoutcome?view=graph-rest-1.0)
    EducationPointsOutcome = "microsoft.graph.educationPointsOutcome"
}

impl EducationPointsOutcome {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `points` in queries.
    pub const POINTS: Property<Self> = Property::new("points");
    /// `publishedPoints` in queries.
    pub const PUBLISHED_POINTS: Property<Self> = Property::new("publishedPoints");

    /// `id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `points`: `microsoft.graph.educationAssignmentPointsGrade`
    pub fn points(&self) -> Option<&super::EducationAssignmentPointsGrade> {
        self.0.model("points")
    }

    /// Sets `points`.
    pub fn with_points(self, value: impl Into<Nullable<super::EducationAssignmentPointsGrade>>) -> Self {
        Self(self.0.with("points", value))
    }

    /// `publishedPoints`: `microsoft.graph.educationAssignmentPointsGrade`
    pub fn published_points(&self) -> Option<&super::EducationAssignmentPointsGrade> {
        self.0.model("publishedPoints")
    }

    /// Sets `publishedPoints`.
    pub fn with_published_points(self, value: impl Into<Nullable<super::EducationAssignmentPointsGrade>>) -> Self {
        Self(self.0.with("publishedPoints", value))
    }
}
