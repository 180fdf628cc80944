// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.security.ediscoveryCase`](https://learn.microsoft.com/graph/api/resources/security-ediscoverycase?view=graph-rest-beta)
    EdiscoveryCase = "microsoft.graph.security.ediscoveryCase"
}

impl EdiscoveryCase {
    /// `closedBy` in queries.
    pub const CLOSED_BY: Property<Self> = Property::new("closedBy");
    /// `closedDateTime` in queries.
    pub const CLOSED_DATE_TIME: Property<Self> = Property::new("closedDateTime");
    /// `createdBy` in queries.
    pub const CREATED_BY: Property<Self> = Property::new("createdBy");
    /// `createdDateTime` in queries.
    pub const CREATED_DATE_TIME: Property<Self> = Property::new("createdDateTime");
    /// `description` in queries.
    pub const DESCRIPTION: Property<Self> = Property::new("description");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `externalId` in queries.
    pub const EXTERNAL_ID: Property<Self> = Property::new("externalId");
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `lastModifiedBy` in queries.
    pub const LAST_MODIFIED_BY: Property<Self> = Property::new("lastModifiedBy");
    /// `lastModifiedDateTime` in queries.
    pub const LAST_MODIFIED_DATE_TIME: Property<Self> = Property::new("lastModifiedDateTime");
    /// `status` in queries.
    pub const STATUS: Property<Self> = Property::new("status");
    /// `custodians` in queries.
    pub const CUSTODIANS: Property<Self> = Property::new("custodians");
    /// `legalHolds` in queries.
    pub const LEGAL_HOLDS: Property<Self> = Property::new("legalHolds");
    /// `noncustodialDataSources` in queries.
    pub const NONCUSTODIAL_DATA_SOURCES: Property<Self> = Property::new("noncustodialDataSources");
    /// `operations` in queries.
    pub const OPERATIONS: Property<Self> = Property::new("operations");
    /// `reviewSets` in queries.
    pub const REVIEW_SETS: Property<Self> = Property::new("reviewSets");
    /// `searches` in queries.
    pub const SEARCHES: Property<Self> = Property::new("searches");
    /// `settings` in queries.
    pub const SETTINGS: Property<Self> = Property::new("settings");
    /// `tags` in queries.
    pub const TAGS: Property<Self> = Property::new("tags");

    /// `closedBy`: `microsoft.graph.identitySet`
    pub fn closed_by(&self) -> Option<&super::super::IdentitySet> {
        self.0.model("closedBy")
    }

    /// Sets `closedBy`.
    pub fn with_closed_by(self, value: impl Into<Nullable<super::super::IdentitySet>>) -> Self {
        Self(self.0.with("closedBy", value))
    }

    /// `closedDateTime`: `Edm.DateTimeOffset`
    pub fn closed_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("closedDateTime")
    }

    /// Sets `closedDateTime`.
    pub fn with_closed_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("closedDateTime", value))
    }

    /// `createdBy`: `microsoft.graph.identitySet`
    pub fn created_by(&self) -> Option<&super::super::IdentitySet> {
        self.0.model("createdBy")
    }

    /// Sets `createdBy`.
    pub fn with_created_by(self, value: impl Into<Nullable<super::super::IdentitySet>>) -> Self {
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

    /// `description`: `Edm.String`
    pub fn description(&self) -> Option<&str> {
        self.0.str("description")
    }

    /// Sets `description`.
    pub fn with_description(self, value: impl Into<Nullable<String>>) -> Self {
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

    /// `externalId`: `Edm.String`
    pub fn external_id(&self) -> Option<&str> {
        self.0.str("externalId")
    }

    /// Sets `externalId`.
    pub fn with_external_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("externalId", value))
    }

    /// `id`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// `lastModifiedBy`: `microsoft.graph.identitySet`
    pub fn last_modified_by(&self) -> Option<&super::super::IdentitySet> {
        self.0.model("lastModifiedBy")
    }

    /// Sets `lastModifiedBy`.
    pub fn with_last_modified_by(self, value: impl Into<Nullable<super::super::IdentitySet>>) -> Self {
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

    /// `status`: `microsoft.graph.security.caseStatus`
    ///
    /// Possible values are: unknown, active, pendingDelete, closing, closedWithError, closed.
    pub fn status(&self) -> Option<super::CaseStatus> {
        self.0.enumeration("status")
    }

    /// Sets `status`.
    pub fn with_status(self, value: impl Into<Nullable<super::CaseStatus>>) -> Self {
        Self(self.0.with("status", value))
    }

    /// `custodians`: `Collection(microsoft.graph.security.ediscoveryCustodian)`
    pub fn custodians(&self) -> Option<&[super::EdiscoveryCustodian]> {
        self.0.models("custodians")
    }

    /// Sets `custodians`.
    pub fn with_custodians(self, value: impl Into<Nullable<Vec<super::EdiscoveryCustodian>>>) -> Self {
        Self(self.0.with("custodians", value))
    }

    /// `legalHolds`: `Collection(microsoft.graph.security.ediscoveryHoldPolicy)`
    pub fn legal_holds(&self) -> Option<&[super::EdiscoveryHoldPolicy]> {
        self.0.models("legalHolds")
    }

    /// Sets `legalHolds`.
    pub fn with_legal_holds(self, value: impl Into<Nullable<Vec<super::EdiscoveryHoldPolicy>>>) -> Self {
        Self(self.0.with("legalHolds", value))
    }

    /// `noncustodialDataSources`: `Collection(microsoft.graph.security.ediscoveryNoncustodialDataSource)`
    pub fn noncustodial_data_sources(&self) -> Option<&[super::EdiscoveryNoncustodialDataSource]> {
        self.0.models("noncustodialDataSources")
    }

    /// Sets `noncustodialDataSources`.
    pub fn with_noncustodial_data_sources(
        self,
        value: impl Into<Nullable<Vec<super::EdiscoveryNoncustodialDataSource>>>,
    ) -> Self {
        Self(self.0.with("noncustodialDataSources", value))
    }

    /// `operations`: `Collection(microsoft.graph.security.caseOperation)`
    pub fn operations(&self) -> Option<&[super::CaseOperation]> {
        self.0.models("operations")
    }

    /// Sets `operations`.
    pub fn with_operations(self, value: impl Into<Nullable<Vec<super::CaseOperation>>>) -> Self {
        Self(self.0.with("operations", value))
    }

    /// `reviewSets`: `Collection(microsoft.graph.security.ediscoveryReviewSet)`
    pub fn review_sets(&self) -> Option<&[super::EdiscoveryReviewSet]> {
        self.0.models("reviewSets")
    }

    /// Sets `reviewSets`.
    pub fn with_review_sets(self, value: impl Into<Nullable<Vec<super::EdiscoveryReviewSet>>>) -> Self {
        Self(self.0.with("reviewSets", value))
    }

    /// `searches`: `Collection(microsoft.graph.security.ediscoverySearch)`
    pub fn searches(&self) -> Option<&[super::EdiscoverySearch]> {
        self.0.models("searches")
    }

    /// Sets `searches`.
    pub fn with_searches(self, value: impl Into<Nullable<Vec<super::EdiscoverySearch>>>) -> Self {
        Self(self.0.with("searches", value))
    }

    /// `settings`: `microsoft.graph.security.ediscoveryCaseSettings`
    pub fn settings(&self) -> Option<&super::EdiscoveryCaseSettings> {
        self.0.model("settings")
    }

    /// Sets `settings`.
    pub fn with_settings(self, value: impl Into<Nullable<super::EdiscoveryCaseSettings>>) -> Self {
        Self(self.0.with("settings", value))
    }

    /// `tags`: `Collection(microsoft.graph.security.ediscoveryReviewTag)`
    pub fn tags(&self) -> Option<&[super::EdiscoveryReviewTag]> {
        self.0.models("tags")
    }

    /// Sets `tags`.
    pub fn with_tags(self, value: impl Into<Nullable<Vec<super::EdiscoveryReviewTag>>>) -> Self {
        Self(self.0.with("tags", value))
    }
}
