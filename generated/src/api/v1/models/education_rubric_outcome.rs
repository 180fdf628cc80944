// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.educationRubricOutcome`](https://learn.microsoft.com/graph/api/resources/educationrubricoutcome?view=graph-rest-1.0)
    EducationRubricOutcome = "microsoft.graph.educationRubricOutcome"
}

impl EducationRubricOutcome {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `lastModifiedBy` in queries.
    pub const LAST_MODIFIED_BY: Property<Self> = Property::new("lastModifiedBy");
    /// `lastModifiedDateTime` in queries.
    pub const LAST_MODIFIED_DATE_TIME: Property<Self> = Property::new("lastModifiedDateTime");
    /// `publishedRubricQualityFeedback` in queries.
    pub const PUBLISHED_RUBRIC_QUALITY_FEEDBACK: Property<Self> = Property::new("publishedRubricQualityFeedback");
    /// `publishedRubricQualitySelectedLevels` in queries.
    pub const PUBLISHED_RUBRIC_QUALITY_SELECTED_LEVELS: Property<Self> =
        Property::new("publishedRubricQualitySelectedLevels");
    /// `rubricQualityFeedback` in queries.
    pub const RUBRIC_QUALITY_FEEDBACK: Property<Self> = Property::new("rubricQualityFeedback");
    /// `rubricQualitySelectedLevels` in queries.
    pub const RUBRIC_QUALITY_SELECTED_LEVELS: Property<Self> = Property::new("rubricQualitySelectedLevels");

    /// `id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
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

    /// `publishedRubricQualityFeedback`: `Collection(microsoft.graph.rubricQualityFeedbackModel)`
    pub fn published_rubric_quality_feedback(&self) -> Option<&[super::RubricQualityFeedbackModel]> {
        self.0.models("publishedRubricQualityFeedback")
    }

    /// Sets `publishedRubricQualityFeedback`.
    pub fn with_published_rubric_quality_feedback(
        self,
        value: impl Into<Nullable<Vec<super::RubricQualityFeedbackModel>>>,
    ) -> Self {
        Self(self.0.with("publishedRubricQualityFeedback", value))
    }

    /// `publishedRubricQualitySelectedLevels`: `Collection(microsoft.graph.rubricQualitySelectedColumnModel)`
    pub fn published_rubric_quality_selected_levels(&self) -> Option<&[super::RubricQualitySelectedColumnModel]> {
        self.0.models("publishedRubricQualitySelectedLevels")
    }

    /// Sets `publishedRubricQualitySelectedLevels`.
    pub fn with_published_rubric_quality_selected_levels(
        self,
        value: impl Into<Nullable<Vec<super::RubricQualitySelectedColumnModel>>>,
    ) -> Self {
        Self(self.0.with("publishedRubricQualitySelectedLevels", value))
    }

    /// `rubricQualityFeedback`: `Collection(microsoft.graph.rubricQualityFeedbackModel)`
    pub fn rubric_quality_feedback(&self) -> Option<&[super::RubricQualityFeedbackModel]> {
        self.0.models("rubricQualityFeedback")
    }

    /// Sets `rubricQualityFeedback`.
    pub fn with_rubric_quality_feedback(
        self,
        value: impl Into<Nullable<Vec<super::RubricQualityFeedbackModel>>>,
    ) -> Self {
        Self(self.0.with("rubricQualityFeedback", value))
    }

    /// `rubricQualitySelectedLevels`: `Collection(microsoft.graph.rubricQualitySelectedColumnModel)`
    pub fn rubric_quality_selected_levels(&self) -> Option<&[super::RubricQualitySelectedColumnModel]> {
        self.0.models("rubricQualitySelectedLevels")
    }

    /// Sets `rubricQualitySelectedLevels`.
    pub fn with_rubric_quality_selected_levels(
        self,
        value: impl Into<Nullable<Vec<super::RubricQualitySelectedColumnModel>>>,
    ) -> Self {
        Self(self.0.with("rubricQualitySelectedLevels", value))
    }
}
