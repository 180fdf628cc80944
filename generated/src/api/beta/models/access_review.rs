// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.accessReview`](https://learn.microsoft.com/graph/api/resources/accessreview?view=graph-rest-beta)
    AccessReview = "microsoft.graph.accessReview"
}

impl AccessReview {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `startDateTime` in queries.
    pub const START_DATE_TIME: Property<Self> = Property::new("startDateTime");
    /// `endDateTime` in queries.
    pub const END_DATE_TIME: Property<Self> = Property::new("endDateTime");
    /// `status` in queries.
    pub const STATUS: Property<Self> = Property::new("status");
    /// `description` in queries.
    pub const DESCRIPTION: Property<Self> = Property::new("description");
    /// `businessFlowTemplateId` in queries.
    pub const BUSINESS_FLOW_TEMPLATE_ID: Property<Self> = Property::new("businessFlowTemplateId");
    /// `reviewerType` in queries.
    pub const REVIEWER_TYPE: Property<Self> = Property::new("reviewerType");
    /// `createdBy` in queries.
    pub const CREATED_BY: Property<Self> = Property::new("createdBy");
    /// `reviewedEntity` in queries.
    pub const REVIEWED_ENTITY: Property<Self> = Property::new("reviewedEntity");
    /// `settings` in queries.
    pub const SETTINGS: Property<Self> = Property::new("settings");
    /// `reviewers` in queries.
    pub const REVIEWERS: Property<Self> = Property::new("reviewers");
    /// `decisions` in queries.
    pub const DECISIONS: Property<Self> = Property::new("decisions");
    /// `myDecisions` in queries.
    pub const MY_DECISIONS: Property<Self> = Property::new("myDecisions");
    /// `instances` in queries.
    pub const INSTANCES: Property<Self> = Property::new("instances");

    /// `id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `displayName`: `Edm.String`
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// `startDateTime`: `Edm.DateTimeOffset`
    pub fn start_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("startDateTime")
    }

    /// Sets `startDateTime`.
    pub fn with_start_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("startDateTime", value))
    }

    /// `endDateTime`: `Edm.DateTimeOffset`
    pub fn end_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("endDateTime")
    }

    /// Sets `endDateTime`.
    pub fn with_end_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("endDateTime", value))
    }

    /// `status`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn status(&self) -> Option<&str> {
        self.0.str("status")
    }

    /// `description`: `Edm.String`
    pub fn description(&self) -> Option<&str> {
        self.0.str("description")
    }

    /// Sets `description`.
    pub fn with_description(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("description", value))
    }

    /// `businessFlowTemplateId`: `Edm.String`
    pub fn business_flow_template_id(&self) -> Option<&str> {
        self.0.str("businessFlowTemplateId")
    }

    /// Sets `businessFlowTemplateId`.
    pub fn with_business_flow_template_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("businessFlowTemplateId", value))
    }

    /// `reviewerType`: `Edm.String`
    pub fn reviewer_type(&self) -> Option<&str> {
        self.0.str("reviewerType")
    }

    /// Sets `reviewerType`.
    pub fn with_reviewer_type(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("reviewerType", value))
    }

    /// `createdBy`: `microsoft.graph.userIdentity`
    pub fn created_by(&self) -> Option<&super::UserIdentity> {
        self.0.model("createdBy")
    }

    /// Sets `createdBy`.
    pub fn with_created_by(self, value: impl Into<Nullable<super::UserIdentity>>) -> Self {
        Self(self.0.with("createdBy", value))
    }

    /// `reviewedEntity`: `microsoft.graph.identity`
    pub fn reviewed_entity(&self) -> Option<&super::Identity> {
        self.0.model("reviewedEntity")
    }

    /// Sets `reviewedEntity`.
    pub fn with_reviewed_entity(self, value: impl Into<Nullable<super::Identity>>) -> Self {
        Self(self.0.with("reviewedEntity", value))
    }

    /// `settings`: `microsoft.graph.accessReviewSettings`
    pub fn settings(&self) -> Option<&super::AccessReviewSettings> {
        self.0.model("settings")
    }

    /// Sets `settings`.
    pub fn with_settings(self, value: impl Into<Nullable<super::AccessReviewSettings>>) -> Self {
        Self(self.0.with("settings", value))
    }

    /// `reviewers`: `Collection(microsoft.graph.userIdentity)`
    pub fn reviewers(&self) -> Option<&[super::UserIdentity]> {
        self.0.models("reviewers")
    }

    /// Sets `reviewers`.
    pub fn with_reviewers(self, value: impl Into<Nullable<Vec<super::UserIdentity>>>) -> Self {
        Self(self.0.with("reviewers", value))
    }

    /// `decisions`: `Collection(microsoft.graph.accessReviewDecision)`
    pub fn decisions(&self) -> Option<&[super::AccessReviewDecision]> {
        self.0.models("decisions")
    }

    /// Sets `decisions`.
    pub fn with_decisions(self, value: impl Into<Nullable<Vec<super::AccessReviewDecision>>>) -> Self {
        Self(self.0.with("decisions", value))
    }

    /// `myDecisions`: `Collection(microsoft.graph.accessReviewDecision)`
    pub fn my_decisions(&self) -> Option<&[super::AccessReviewDecision]> {
        self.0.models("myDecisions")
    }

    /// Sets `myDecisions`.
    pub fn with_my_decisions(self, value: impl Into<Nullable<Vec<super::AccessReviewDecision>>>) -> Self {
        Self(self.0.with("myDecisions", value))
    }

    /// `instances`: `Collection(microsoft.graph.accessReview)`
    pub fn instances(&self) -> Option<&[super::AccessReview]> {
        self.0.models("instances")
    }

    /// Sets `instances`.
    pub fn with_instances(self, value: impl Into<Nullable<Vec<super::AccessReview>>>) -> Self {
        Self(self.0.with("instances", value))
    }
}
