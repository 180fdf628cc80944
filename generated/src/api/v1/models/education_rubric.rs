// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.educationRubric`](https://learn.microsoft.com/graph/api/resources/educationrubric?view=graph-rest-1.0)
    EducationRubric = "microsoft.graph.educationRubric"
}

impl EducationRubric {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `createdBy` in queries.
    pub const CREATED_BY: Property<Self> = Property::new("createdBy");
    /// `createdDateTime` in queries.
    pub const CREATED_DATE_TIME: Property<Self> = Property::new("createdDateTime");
    /// `description` in queries.
    pub const DESCRIPTION: Property<Self> = Property::new("description");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `grading` in queries.
    pub const GRADING: Property<Self> = Property::new("grading");
    /// `lastModifiedBy` in queries.
    pub const LAST_MODIFIED_BY: Property<Self> = Property::new("lastModifiedBy");
    /// `lastModifiedDateTime` in queries.
    pub const LAST_MODIFIED_DATE_TIME: Property<Self> = Property::new("lastModifiedDateTime");
    /// `levels` in queries.
    pub const LEVELS: Property<Self> = Property::new("levels");
    /// `qualities` in queries.
    pub const QUALITIES: Property<Self> = Property::new("qualities");

    /// `id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `createdBy`: `microsoft.graph.identitySet`
    pub fn created_by(&self) -> Option<&super::IdentitySet> {
        self.0.model("createdBy")
    }

    /// Sets `createdBy`.
    pub fn with_created_by(self, value: impl Into<Nullable<super::IdentitySet>>) -> Self {
        Self(self.0.with("createdBy", value))
    }

    /// `createdDateTime`: `Edm.DateTimeOffset`
    pub fn created_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("createdDateTime")
    }

    /// Sets `createdDateTime`.
    pub fn with_created_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("createdDateTime", value))
    }

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

    /// `lastModifiedBy`: `microsoft.graph.identitySet`
    pub fn last_modified_by(&self) -> Option<&super::IdentitySet> {
        self.0.model("lastModifiedBy")
    }

    /// Sets `lastModifiedBy`.
    pub fn with_last_modified_by(self, value: impl Into<Nullable<super::IdentitySet>>) -> Self {
        Self(self.0.with("lastModifiedBy", value))
    }

    /// `lastModifiedDateTime`: `Edm.DateTimeOffset`
    pub fn last_modified_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("lastModifiedDateTime")
    }

    /// Sets `lastModifiedDateTime`.
    pub fn with_last_modified_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("lastModifiedDateTime", value))
    }

    /// `levels`: `Collection(microsoft.graph.rubricLevel)`
    pub fn levels(&self) -> Option<&[super::RubricLevel]> {
        self.0.models("levels")
    }

    /// Sets `levels`.
    pub fn with_levels(self, value: impl Into<Nullable<Vec<super::RubricLevel>>>) -> Self {
        Self(self.0.with("levels", value))
    }

    /// `qualities`: `Collection(microsoft.graph.rubricQuality)`
    pub fn qualities(&self) -> Option<&[super::RubricQuality]> {
        self.0.models("qualities")
    }

    /// Sets `qualities`.
    pub fn with_qualities(self, value: impl Into<Nullable<Vec<super::RubricQuality>>>) -> Self {
        Self(self.0.with("qualities", value))
    }
}
