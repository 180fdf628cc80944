// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.educationAssignmentPointsGrade`](https://learn.microsoft.com/graph/api/resources/educationassignmentpointsgrade?view=graph-rest-beta)
    EducationAssignmentPointsGrade = "microsoft.graph.educationAssignmentPointsGrade"
}

impl EducationAssignmentPointsGrade {
    /// `points` in queries.
    pub const POINTS: Property<Self> = Property::new("points");
    /// `gradedBy` in queries.
    pub const GRADED_BY: Property<Self> = Property::new("gradedBy");
    /// `gradedDateTime` in queries.
    pub const GRADED_DATE_TIME: Property<Self> = Property::new("gradedDateTime");

    /// `points`: `Edm.Single`
    pub fn points(&self) -> Option<f32> {
        self.0.f32("points")
    }

    /// Sets `points`.
    pub fn with_points(self, value: impl Into<Nullable<f32>>) -> Self {
        Self(self.0.with("points", value))
    }

    /// `gradedBy`: `microsoft.graph.identitySet`
    pub fn graded_by(&self) -> Option<&super::IdentitySet> {
        self.0.model("gradedBy")
    }

    /// Sets `gradedBy`.
    pub fn with_graded_by(self, value: impl Into<Nullable<super::IdentitySet>>) -> Self {
        Self(self.0.with("gradedBy", value))
    }

    /// `gradedDateTime`: `Edm.DateTimeOffset`
    pub fn graded_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("gradedDateTime")
    }

    /// Sets `gradedDateTime`.
    pub fn with_graded_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("gradedDateTime", value))
    }
}
