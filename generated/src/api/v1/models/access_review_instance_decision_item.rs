// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// Inherits from entity.
    ///
    /// [`microsoft.graph.accessReviewInstanceDecisionItem`](https://learn.microsoft.com/graph/api/resources/accessreviewinstancedecisionitem?view=graph-rest-1.0)
    AccessReviewInstanceDecisionItem: super::Entity = "microsoft.graph.accessReviewInstanceDecisionItem"
}

impl AccessReviewInstanceDecisionItem {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `accessReviewId` in queries.
    pub const ACCESS_REVIEW_ID: Property<Self> = Property::new("accessReviewId");
    /// `appliedBy` in queries.
    pub const APPLIED_BY: Property<Self> = Property::new("appliedBy");
    /// `appliedDateTime` in queries.
    pub const APPLIED_DATE_TIME: Property<Self> = Property::new("appliedDateTime");
    /// `applyResult` in queries.
    pub const APPLY_RESULT: Property<Self> = Property::new("applyResult");
    /// `justification` in queries.
    pub const JUSTIFICATION: Property<Self> = Property::new("justification");
    /// `principal` in queries.
    pub const PRINCIPAL: Property<Self> = Property::new("principal");
    /// `principalLink` in queries.
    pub const PRINCIPAL_LINK: Property<Self> = Property::new("principalLink");
    /// `resource` in queries.
    pub const RESOURCE: Property<Self> = Property::new("resource");
    /// `resourceLink` in queries.
    pub const RESOURCE_LINK: Property<Self> = Property::new("resourceLink");
    /// `reviewedBy` in queries.
    pub const REVIEWED_BY: Property<Self> = Property::new("reviewedBy");
    /// `reviewedDateTime` in queries.
    pub const REVIEWED_DATE_TIME: Property<Self> = Property::new("reviewedDateTime");

    /// `accessReviewId`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn access_review_id(&self) -> Option<&str> {
        self.0.str("accessReviewId")
    }

    /// `appliedBy`: `microsoft.graph.userIdentity`, read-only
    ///
    /// Read-only.
    pub fn applied_by(&self) -> Option<&super::UserIdentity> {
        self.0.model("appliedBy")
    }

    /// `appliedDateTime`: `Edm.DateTimeOffset`, read-only
    ///
    /// Read-only.
    pub fn applied_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("appliedDateTime")
    }

    /// `applyResult`: `Edm.String`, read-only
    ///
    /// Read-only. Possible values are: New, AppliedSuccessfully, AppliedSuccessfullyButObjectNotFound, AppliedWithUnknownFailure, ApplyNotSupported.
    pub fn apply_result(&self) -> Option<&str> {
        self.0.str("applyResult")
    }

    /// `justification`: `Edm.String`
    pub fn justification(&self) -> Option<&str> {
        self.0.str("justification")
    }

    /// Sets `justification`.
    pub fn with_justification(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("justification", value))
    }

    /// `principal`: `microsoft.graph.identity`, read-only
    ///
    /// Read-only.
    pub fn principal(&self) -> Option<&super::Identity> {
        self.0.model("principal")
    }

    /// `principalLink`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn principal_link(&self) -> Option<&str> {
        self.0.str("principalLink")
    }

    /// `resource`: `microsoft.graph.accessReviewInstanceDecisionItemResource`, read-only
    ///
    /// Read-only.
    pub fn resource(&self) -> Option<&super::AccessReviewInstanceDecisionItemResource> {
        self.0.model("resource")
    }

    /// `resourceLink`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn resource_link(&self) -> Option<&str> {
        self.0.str("resourceLink")
    }

    /// `reviewedBy`: `microsoft.graph.userIdentity`, read-only
    ///
    /// Read-only.
    pub fn reviewed_by(&self) -> Option<&super::UserIdentity> {
        self.0.model("reviewedBy")
    }

    /// `reviewedDateTime`: `Edm.DateTimeOffset`, read-only
    ///
    /// Read-only.
    pub fn reviewed_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("reviewedDateTime")
    }
}
