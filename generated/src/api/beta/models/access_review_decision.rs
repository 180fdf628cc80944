// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.accessReviewDecision`](https://learn.microsoft.com/graph/api/resources/accessreviewdecision?view=graph-rest-beta)
    AccessReviewDecision = "microsoft.graph.accessReviewDecision"
}

impl AccessReviewDecision {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `accessReviewId` in queries.
    pub const ACCESS_REVIEW_ID: Property<Self> = Property::new("accessReviewId");
    /// `reviewedBy` in queries.
    pub const REVIEWED_BY: Property<Self> = Property::new("reviewedBy");
    /// `reviewedDate` in queries.
    pub const REVIEWED_DATE: Property<Self> = Property::new("reviewedDate");
    /// `reviewResult` in queries.
    pub const REVIEW_RESULT: Property<Self> = Property::new("reviewResult");
    /// `justification` in queries.
    pub const JUSTIFICATION: Property<Self> = Property::new("justification");
    /// `appliedBy` in queries.
    pub const APPLIED_BY: Property<Self> = Property::new("appliedBy");
    /// `appliedDateTime` in queries.
    pub const APPLIED_DATE_TIME: Property<Self> = Property::new("appliedDateTime");
    /// `applyResult` in queries.
    pub const APPLY_RESULT: Property<Self> = Property::new("applyResult");
    /// `accessRecommendation` in queries.
    pub const ACCESS_RECOMMENDATION: Property<Self> = Property::new("accessRecommendation");
    /// `userId` in queries.
    pub const USER_ID: Property<Self> = Property::new("userId");
    /// `userDisplayName` in queries.
    pub const USER_DISPLAY_NAME: Property<Self> = Property::new("userDisplayName");
    /// `userPrincipalName` in queries.
    pub const USER_PRINCIPAL_NAME: Property<Self> = Property::new("userPrincipalName");

    /// `id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `accessReviewId`: `Edm.String`
    pub fn access_review_id(&self) -> Option<&str> {
        self.0.str("accessReviewId")
    }

    /// Sets `accessReviewId`.
    pub fn with_access_review_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("accessReviewId", value))
    }

    /// `reviewedBy`: `microsoft.graph.userIdentity`
    pub fn reviewed_by(&self) -> Option<&super::UserIdentity> {
        self.0.model("reviewedBy")
    }

    /// Sets `reviewedBy`.
    pub fn with_reviewed_by(self, value: impl Into<Nullable<super::UserIdentity>>) -> Self {
        Self(self.0.with("reviewedBy", value))
    }

    /// `reviewedDate`: `Edm.DateTimeOffset`
    pub fn reviewed_date(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("reviewedDate")
    }

    /// Sets `reviewedDate`.
    pub fn with_reviewed_date(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("reviewedDate", value))
    }

    /// `reviewResult`: `Edm.String`
    pub fn review_result(&self) -> Option<&str> {
        self.0.str("reviewResult")
    }

    /// Sets `reviewResult`.
    pub fn with_review_result(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("reviewResult", value))
    }

    /// `justification`: `Edm.String`
    pub fn justification(&self) -> Option<&str> {
        self.0.str("justification")
    }

    /// Sets `justification`.
    pub fn with_justification(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("justification", value))
    }

    /// `appliedBy`: `microsoft.graph.userIdentity`
    pub fn applied_by(&self) -> Option<&super::UserIdentity> {
        self.0.model("appliedBy")
    }

    /// Sets `appliedBy`.
    pub fn with_applied_by(self, value: impl Into<Nullable<super::UserIdentity>>) -> Self {
        Self(self.0.with("appliedBy", value))
    }

    /// `appliedDateTime`: `Edm.DateTimeOffset`
    pub fn applied_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("appliedDateTime")
    }

    /// Sets `appliedDateTime`.
    pub fn with_applied_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("appliedDateTime", value))
    }

    /// `applyResult`: `Edm.String`
    pub fn apply_result(&self) -> Option<&str> {
        self.0.str("applyResult")
    }

    /// Sets `applyResult`.
    pub fn with_apply_result(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("applyResult", value))
    }

    /// `accessRecommendation`: `Edm.String`
    pub fn access_recommendation(&self) -> Option<&str> {
        self.0.str("accessRecommendation")
    }

    /// Sets `accessRecommendation`.
    pub fn with_access_recommendation(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("accessRecommendation", value))
    }

    /// `userId`: `Edm.String`
    pub fn user_id(&self) -> Option<&str> {
        self.0.str("userId")
    }

    /// Sets `userId`.
    pub fn with_user_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("userId", value))
    }

    /// `userDisplayName`: `Edm.String`
    pub fn user_display_name(&self) -> Option<&str> {
        self.0.str("userDisplayName")
    }

    /// Sets `userDisplayName`.
    pub fn with_user_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("userDisplayName", value))
    }

    /// `userPrincipalName`: `Edm.String`
    pub fn user_principal_name(&self) -> Option<&str> {
        self.0.str("userPrincipalName")
    }

    /// Sets `userPrincipalName`.
    pub fn with_user_principal_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("userPrincipalName", value))
    }
}
