// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.rubricLevel`](https://learn.microsoft.com/graph/api/resources/rubriclevel?view=graph-rest-1.0)
    RubricLevel = "microsoft.graph.rubricLevel"
}

impl RubricLevel {
    /// `description` in queries.
    pub const DESCRIPTION: Property<Self> = Property::new("description");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `grading` in queries.
    pub const GRADING: Property<Self> = Property::new("grading");
    /// `levelId` in queries.
    pub const LEVEL_ID: Property<Self> = Property::new("levelId");

    /// `description`: `microsoft.graph.itemBody`
    pub fn description(&self) -> Option<&super::ItemBody> {
        self.0.model("description")
    }

    /// Sets `description`.
    pub fn with_description(self, value: impl Into<Nullable<super::ItemBody>>) -> Self {
        Self(self.0.with("description", value))
    }

    /// `displayName`: `Edm.String`
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// `grading`: `microsoft.graph.educationAssignmentGradeType`
    pub fn grading(&self) -> Option<&super::EducationAssignmentGradeType> {
        self.0.model("grading")
    }

    /// Sets `grading`.
    pub fn with_grading(self, value: impl Into<Nullable<super::EducationAssignmentGradeType>>) -> Self {
        Self(self.0.with("grading", value))
    }

    /// `levelId`: `Edm.String`
    pub fn level_id(&self) -> Option<&str> {
        self.0.str("levelId")
    }

    /// Sets `levelId`.
    pub fn with_level_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("levelId", value))
    }
}
