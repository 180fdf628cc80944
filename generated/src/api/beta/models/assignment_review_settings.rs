// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.assignmentReviewSettings`](https://learn.microsoft.com/graph/api/resources/assignmentreviewsettings?view=graph-rest-beta)
    AssignmentReviewSettings = "microsoft.graph.assignmentReviewSettings"
}

impl AssignmentReviewSettings {
    /// `accessReviewTimeoutBehavior` in queries.
    pub const ACCESS_REVIEW_TIMEOUT_BEHAVIOR: Property<Self> = Property::new("accessReviewTimeoutBehavior");
    /// `durationInDays` in queries.
    pub const DURATION_IN_DAYS: Property<Self> = Property::new("durationInDays");
    /// `isAccessRecommendationEnabled` in queries.
    pub const IS_ACCESS_RECOMMENDATION_ENABLED: Property<Self> = Property::new("isAccessRecommendationEnabled");
    /// `isApprovalJustificationRequired` in queries.
    pub const IS_APPROVAL_JUSTIFICATION_REQUIRED: Property<Self> = Property::new("isApprovalJustificationRequired");
    /// `isEnabled` in queries.
    pub const IS_ENABLED: Property<Self> = Property::new("isEnabled");
    /// `recurrenceType` in queries.
    pub const RECURRENCE_TYPE: Property<Self> = Property::new("recurrenceType");
    /// `reviewerType` in queries.
    pub const REVIEWER_TYPE: Property<Self> = Property::new("reviewerType");
    /// `reviewers` in queries.
    pub const REVIEWERS: Property<Self> = Property::new("reviewers");
    /// `startDateTime` in queries.
    pub const START_DATE_TIME: Property<Self> = Property::new("startDateTime");

    /// `accessReviewTimeoutBehavior`: `microsoft.graph.accessReviewTimeoutBehavior`
    ///
    /// Possible values are: acceptAccessRecommendation, keepAccess, removeAccess, unknownFutureValue.
    pub fn access_review_timeout_behavior(&self) -> Option<super::AccessReviewTimeoutBehavior> {
        self.0.enumeration("accessReviewTimeoutBehavior")
    }

    /// Sets `accessReviewTimeoutBehavior`.
    pub fn with_access_review_timeout_behavior(
        self,
        value: impl Into<Nullable<super::AccessReviewTimeoutBehavior>>,
    ) -> Self {
        Self(self.0.with("accessReviewTimeoutBehavior", value))
    }

    /// `durationInDays`: `Edm.Int32`
    pub fn duration_in_days(&self) -> Option<i32> {
        self.0.i32("durationInDays")
    }

    /// Sets `durationInDays`.
    pub fn with_duration_in_days(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("durationInDays", value))
    }

    /// `isAccessRecommendationEnabled`: `Edm.Boolean`
    pub fn is_access_recommendation_enabled(&self) -> Option<bool> {
        self.0.bool("isAccessRecommendationEnabled")
    }

    /// Sets `isAccessRecommendationEnabled`.
    pub fn with_is_access_recommendation_enabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isAccessRecommendationEnabled", value))
    }

    /// `isApprovalJustificationRequired`: `Edm.Boolean`
    pub fn is_approval_justification_required(&self) -> Option<bool> {
        self.0.bool("isApprovalJustificationRequired")
    }

    /// Sets `isApprovalJustificationRequired`.
    pub fn with_is_approval_justification_required(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isApprovalJustificationRequired", value))
    }

    /// `isEnabled`: `Edm.Boolean`
    pub fn is_enabled(&self) -> Option<bool> {
        self.0.bool("isEnabled")
    }

    /// Sets `isEnabled`.
    pub fn with_is_enabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isEnabled", value))
    }

    /// `recurrenceType`: `Edm.String`
    pub fn recurrence_type(&self) -> Option<&str> {
        self.0.str("recurrenceType")
    }

    /// Sets `recurrenceType`.
    pub fn with_recurrence_type(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("recurrenceType", value))
    }

    /// `reviewerType`: `Edm.String`
    pub fn reviewer_type(&self) -> Option<&str> {
        self.0.str("reviewerType")
    }

    /// Sets `reviewerType`.
    pub fn with_reviewer_type(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("reviewerType", value))
    }

    /// `reviewers`: `Collection(microsoft.graph.userSet)`
    pub fn reviewers(&self) -> Option<&[super::UserSet]> {
        self.0.models("reviewers")
    }

    /// Sets `reviewers`.
    pub fn with_reviewers(self, value: impl Into<Nullable<Vec<super::UserSet>>>) -> Self {
        Self(self.0.with("reviewers", value))
    }

    /// `startDateTime`: `Edm.DateTimeOffset`
    pub fn start_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("startDateTime")
    }

    /// Sets `startDateTime`.
    pub fn with_start_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("startDateTime", value))
    }
}
