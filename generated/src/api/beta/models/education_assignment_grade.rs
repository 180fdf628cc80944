// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// This is an abstract type.
    ///
    /// [`microsoft.graph.educationAssignmentGrade`](https://learn.microsoft.com/graph/api/resources/educationassignmentgrade?view=graph-rest-beta)
    EducationAssignmentGrade = "microsoft.graph.educationAssignmentGrade"
}

impl EducationAssignmentGrade {
    /// `gradedBy` in queries.
    pub const GRADED_BY: Property<Self> = Property::new("gradedBy");
    /// `gradedDateTime` in queries.
    pub const GRADED_DATE_TIME: Property<Self> = Property::new("gradedDateTime");

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
