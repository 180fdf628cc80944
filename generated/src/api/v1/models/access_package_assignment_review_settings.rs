// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.accessPackageAssignmentReviewSettings`](https://learn.microsoft.com/graph/api/resources/accesspackageassignmentreviewsettings?view=graph-rest-1.0)
    AccessPackageAssignmentReviewSettings = "microsoft.graph.accessPackageAssignmentReviewSettings"
}

impl AccessPackageAssignmentReviewSettings {
    /// `expirationBehavior` in queries.
    pub const EXPIRATION_BEHAVIOR: Property<Self> = Property::new("expirationBehavior");
    /// `fallbackReviewers` in queries.
    pub const FALLBACK_REVIEWERS: Property<Self> = Property::new("fallbackReviewers");
    /// `isEnabled` in queries.
    pub const IS_ENABLED: Property<Self> = Property::new("isEnabled");
    /// `isRecommendationEnabled` in queries.
    pub const IS_RECOMMENDATION_ENABLED: Property<Self> = Property::new("isRecommendationEnabled");
    /// `isReviewerJustificationRequired` in queries.
    pub const IS_REVIEWER_JUSTIFICATION_REQUIRED: Property<Self> = Property::new("isReviewerJustificationRequired");
    /// `isSelfReview` in queries.
    pub const IS_SELF_REVIEW: Property<Self> = Property::new("isSelfReview");
    /// `primaryReviewers` in queries.
    pub const PRIMARY_REVIEWERS: Property<Self> = Property::new("primaryReviewers");
    /// `schedule` in queries.
    pub const SCHEDULE: Property<Self> = Property::new("schedule");

    /// `expirationBehavior`: `microsoft.graph.accessReviewExpirationBehavior`
    ///
    /// Possible values are: keepAccess, removeAccess, acceptAccessRecommendation, unknownFutureValue.
    pub fn expiration_behavior(&self) -> Option<super::AccessReviewExpirationBehavior> {
        self.0.enumeration("expirationBehavior")
    }

    /// Sets `expirationBehavior`.
    pub fn with_expiration_behavior(self, value: impl Into<Nullable<super::AccessReviewExpirationBehavior>>) -> Self {
        Self(self.0.with("expirationBehavior", value))
    }

    /// `fallbackReviewers`: `Collection(microsoft.graph.subjectSet)`
    pub fn fallback_reviewers(&self) -> Option<&[super::SubjectSet]> {
        self.0.models("fallbackReviewers")
    }

    /// Sets `fallbackReviewers`.
    pub fn with_fallback_reviewers(self, value: impl Into<Nullable<Vec<super::SubjectSet>>>) -> Self {
        Self(self.0.with("fallbackReviewers", value))
    }

    /// `isEnabled`: `Edm.Boolean`
    pub fn is_enabled(&self) -> Option<bool> {
        self.0.bool("isEnabled")
    }

    /// Sets `isEnabled`.
    pub fn with_is_enabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isEnabled", value))
    }

    /// `isRecommendationEnabled`: `Edm.Boolean`
    pub fn is_recommendation_enabled(&self) -> Option<bool> {
        self.0.bool("isRecommendationEnabled")
    }

    /// Sets `isRecommendationEnabled`.
    pub fn with_is_recommendation_enabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isRecommendationEnabled", value))
    }

    /// `isReviewerJustificationRequired`: `Edm.Boolean`
    pub fn is_reviewer_justification_required(&self) -> Option<bool> {
        self.0.bool("isReviewerJustificationRequired")
    }

    /// Sets `isReviewerJustificationRequired`.
    pub fn with_is_reviewer_justification_required(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isReviewerJustificationRequired", value))
    }

    /// `isSelfReview`: `Edm.Boolean`
    pub fn is_self_review(&self) -> Option<bool> {
        self.0.bool("isSelfReview")
    }

    /// Sets `isSelfReview`.
    pub fn with_is_self_review(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isSelfReview", value))
    }

    /// `primaryReviewers`: `Collection(microsoft.graph.subjectSet)`
    pub fn primary_reviewers(&self) -> Option<&[super::SubjectSet]> {
        self.0.models("primaryReviewers")
    }

    /// Sets `primaryReviewers`.
    pub fn with_primary_reviewers(self, value: impl Into<Nullable<Vec<super::SubjectSet>>>) -> Self {
        Self(self.0.with("primaryReviewers", value))
    }

    /// `schedule`: `microsoft.graph.entitlementManagementSchedule`
    pub fn schedule(&self) -> Option<&super::EntitlementManagementSchedule> {
        self.0.model("schedule")
    }

    /// Sets `schedule`.
    pub fn with_schedule(self, value: impl Into<Nullable<super::EntitlementManagementSchedule>>) -> Self {
        Self(self.0.with("schedule", value))
    }
}
