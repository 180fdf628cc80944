// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.ediscovery.case`](https://learn.microsoft.com/graph/api/resources/ediscovery-case?view=graph-rest-beta)
    Case = "microsoft.graph.ediscovery.case"
}

impl Case {
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
    /// `settings` in queries.
    pub const SETTINGS: Property<Self> = Property::new("settings");
    /// `sourceCollections` in queries.
    pub const SOURCE_COLLECTIONS: Property<Self> = Property::new("sourceCollections");
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

    /// `status`: `microsoft.graph.ediscovery.caseStatus`
    ///
    /// Possible values are: unknown, active, pendingDelete, closing, closed, closedWithError.
    pub fn status(&self) -> Option<super::CaseStatus> {
        self.0.enumeration("status")
    }

    /// Sets `status`.
    pub fn with_status(self, value: impl Into<Nullable<super::CaseStatus>>) -> Self {
        Self(self.0.with("status", value))
    }

    /// `custodians`: `Collection(microsoft.graph.ediscovery.custodian)`
    ///
    /// Nullable.
    pub fn custodians(&self) -> Option<&[super::Custodian]> {
        self.0.models("custodians")
    }

    /// Sets `custodians`.
    pub fn with_custodians(self, value: impl Into<Nullable<Vec<super::Custodian>>>) -> Self {
        Self(self.0.with("custodians", value))
    }

    /// `legalHolds`: `Collection(microsoft.graph.ediscovery.legalHold)`
    ///
    /// Nullable.
    pub fn legal_holds(&self) -> Option<&[super::LegalHold]> {
        self.0.models("legalHolds")
    }

    /// Sets `legalHolds`.
    pub fn with_legal_holds(self, value: impl Into<Nullable<Vec<super::LegalHold>>>) -> Self {
        Self(self.0.with("legalHolds", value))
    }

    /// `noncustodialDataSources`: `Collection(microsoft.graph.ediscovery.noncustodialDataSource)`
    ///
    /// Nullable.
    pub fn noncustodial_data_sources(&self) -> Option<&[super::NoncustodialDataSource]> {
        self.0.models("noncustodialDataSources")
    }

    /// Sets `noncustodialDataSources`.
    pub fn with_noncustodial_data_sources(
        self,
        value: impl Into<Nullable<Vec<super::NoncustodialDataSource>>>,
    ) -> Self {
        Self(self.0.with("noncustodialDataSources", value))
    }

    /// `operations`: `Collection(microsoft.graph.ediscovery.caseOperation)`
    ///
    /// Nullable.
    pub fn operations(&self) -> Option<&[super::CaseOperation]> {
        self.0.models("operations")
    }

    /// Sets `operations`.
    pub fn with_operations(self, value: impl Into<Nullable<Vec<super::CaseOperation>>>) -> Self {
        Self(self.0.with("operations", value))
    }

    /// `reviewSets`: `Collection(microsoft.graph.ediscovery.reviewSet)`, read-only
    ///
    /// Read-only. Nullable.
    pub fn review_sets(&self) -> Option<&[super::ReviewSet]> {
        self.0.models("reviewSets")
    }

    /// `settings`: `Collection(microsoft.graph.ediscovery.caseSettings)`, read-only
    ///
    /// Read-only. Nullable.
    pub fn settings(&self) -> Option<&[super::CaseSettings]> {
        self.0.models("settings")
    }

    /// `sourceCollections`: `Collection(microsoft.graph.ediscovery.sourceCollection)`
    pub fn source_collections(&self) -> Option<&[super::SourceCollection]> {
        self.0.models("sourceCollections")
    }

    /// Sets `sourceCollections`.
    pub fn with_source_collections(self, value: impl Into<Nullable<Vec<super::SourceCollection>>>) -> Self {
        Self(self.0.with("sourceCollections", value))
    }

    /// `tags`: `Collection(microsoft.graph.ediscovery.tag)`
    pub fn tags(&self) -> Option<&[super::Tag]> {
        self.0.models("tags")
    }

    /// Sets `tags`.
    pub fn with_tags(self, value: impl Into<Nullable<Vec<super::Tag>>>) -> Self {
        Self(self.0.with("tags", value))
    }
}
