// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.educationAssignmentSettings`](https://learn.microsoft.com/graph/api/resources/educationassignmentsettings?view=graph-rest-1.0)
    EducationAssignmentSettings = "microsoft.graph.educationAssignmentSettings"
}

impl EducationAssignmentSettings {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `submissionAnimationDisabled` in queries.
    pub const SUBMISSION_ANIMATION_DISABLED: Property<Self> = Property::new("submissionAnimationDisabled");

    /// `id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `submissionAnimationDisabled`: `Edm.Boolean`
    pub fn submission_animation_disabled(&self) -> Option<bool> {
        self.0.bool("submissionAnimationDisabled")
    }

    /// Sets `submissionAnimationDisabled`.
    pub fn with_submission_animation_disabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("submissionAnimationDisabled", value))
    }
}
