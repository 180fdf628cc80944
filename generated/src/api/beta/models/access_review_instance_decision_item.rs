// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.accessReviewInstanceDecisionItem`](https://learn.microsoft.com/graph/api/resources/accessreviewinstancedecisionitem?view=graph-rest-beta)
    AccessReviewInstanceDecisionItem = "microsoft.graph.accessReviewInstanceDecisionItem"
}

impl AccessReviewInstanceDecisionItem {
    /// `accessReviewId` in queries.
    pub const ACCESS_REVIEW_ID: Property<Self> = Property::new("accessReviewId");
    /// `appliedBy` in queries.
    pub const APPLIED_BY: Property<Self> = Property::new("appliedBy");
    /// `appliedDateTime` in queries.
    pub const APPLIED_DATE_TIME: Property<Self> = Property::new("appliedDateTime");
    /// `applyResult` in queries.
    pub const APPLY_RESULT: Property<Self> = Property::new("applyResult");
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `justification` in queries.
    pub const JUSTIFICATION: Property<Self> = Property::new("justification");
    /// `target` in queries.
    pub const TARGET: Property<Self> = Property::new("target");
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
    /// `principalResourceMembership` in queries.
    pub const PRINCIPAL_RESOURCE_MEMBERSHIP: Property<Self> = Property::new("principalResourceMembership");
    /// `recordAllDecisions` in queries.
    pub const RECORD_ALL_DECISIONS: Property<Self> = Property::new("recordAllDecisions");
    /// `insights` in queries.
    pub const INSIGHTS: Property<Self> = Property::new("insights");

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

    /// `id`: `Edm.String`, read-only
    ///
    /// Read-only. Inherited from entity.
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// `justification`: `Edm.String`
    pub fn justification(&self) -> Option<&str> {
        self.0.str("justification")
    }

    /// Sets `justification`.
    pub fn with_justification(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("justification", value))
    }

    /// `target`: `microsoft.graph.accessReviewInstanceDecisionItemTarget`, read-only
    ///
    /// Read-only.
    pub fn target(&self) -> Option<&super::AccessReviewInstanceDecisionItemTarget> {
        self.0.model("target")
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

    /// `principalResourceMembership`: `microsoft.graph.decisionItemPrincipalResourceMembership`, read-only
    ///
    /// Read-only.
    pub fn principal_resource_membership(&self) -> Option<&super::DecisionItemPrincipalResourceMembership> {
        self.0.model("principalResourceMembership")
    }

    /// `recordAllDecisions`: `microsoft.graph.accessReviewInstance`
    pub fn record_all_decisions(&self) -> Option<&super::AccessReviewInstance> {
        self.0.model("recordAllDecisions")
    }

    /// Sets `recordAllDecisions`.
    pub fn with_record_all_decisions(self, value: impl Into<Nullable<super::AccessReviewInstance>>) -> Self {
        Self(self.0.with("recordAllDecisions", value))
    }

    /// `insights`: `Collection(microsoft.graph.governanceInsight)`
    pub fn insights(&self) -> Option<&[super::GovernanceInsight]> {
        self.0.models("insights")
    }

    /// Sets `insights`.
    pub fn with_insights(self, value: impl Into<Nullable<Vec<super::GovernanceInsight>>>) -> Self {
        Self(self.0.with("insights", value))
    }
}
