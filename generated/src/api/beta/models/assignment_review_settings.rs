// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.assignmentReviewSettings`](https://learn.microsoft.com/graph/api/resources/assignmentreviewsettings?view=graph-rest-beta)
    AssignmentReviewSettings = "microsoft.graph.assignmentReviewSettings"
}

impl AssignmentReviewSettings {
    pub const IS_ENABLED: Property<Self> = Property::new("isEnabled");
    pub const RECURRENCE_TYPE: Property<Self> = Property::new("recurrenceType");
    pub const REVIEWER_TYPE: Property<Self> = Property::new("reviewerType");
    pub const START_DATE_TIME: Property<Self> = Property::new("startDateTime");
    pub const DURATION_IN_DAYS: Property<Self> = Property::new("durationInDays");
    pub const REVIEWERS: Property<Self> = Property::new("reviewers");

    /// `isEnabled`: `Edm.Boolean`
    pub fn is_enabled(&self) -> Option<bool> {
        self.0.bool("isEnabled")
    }

    pub fn with_is_enabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isEnabled", value))
    }

    /// `recurrenceType`: `Edm.String`
    pub fn recurrence_type(&self) -> Option<&str> {
        self.0.str("recurrenceType")
    }

    pub fn with_recurrence_type(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("recurrenceType", value))
    }

    /// `reviewerType`: `Edm.String`
    pub fn reviewer_type(&self) -> Option<&str> {
        self.0.str("reviewerType")
    }

    pub fn with_reviewer_type(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("reviewerType", value))
    }

    /// `startDateTime`: `Edm.DateTimeOffset`
    pub fn start_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("startDateTime")
    }

    pub fn with_start_date_time(
        self,
        value: impl Into<Nullable<OffsetDateTime>>,
    ) -> Self {
        Self(self.0.with("startDateTime", value))
    }

    /// `durationInDays`: `Edm.Int32`
    pub fn duration_in_days(&self) -> Option<i32> {
        self.0.i32("durationInDays")
    }

    pub fn with_duration_in_days(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("durationInDays", value))
    }

    /// `reviewers`: `Collection(microsoft.graph.userSet)`
    pub fn reviewers(&self) -> Option<&[super::UserSet]> {
        self.0.models("reviewers")
    }

    pub fn with_reviewers(
        self,
        value: impl Into<Nullable<Vec<super::UserSet>>>,
    ) -> Self {
        Self(self.0.with("reviewers", value))
    }
}
