// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.ediscovery.sourceCollection`](https://learn.microsoft.com/graph/api/resources/ediscovery-sourcecollection?view=graph-rest-beta)
    SourceCollection = "microsoft.graph.ediscovery.sourceCollection"
}

impl SourceCollection {
    /// `contentQuery` in queries.
    pub const CONTENT_QUERY: Property<Self> = Property::new("contentQuery");
    /// `createdBy` in queries.
    pub const CREATED_BY: Property<Self> = Property::new("createdBy");
    /// `createdDateTime` in queries.
    pub const CREATED_DATE_TIME: Property<Self> = Property::new("createdDateTime");
    /// `dataSourceScopes` in queries.
    pub const DATA_SOURCE_SCOPES: Property<Self> = Property::new("dataSourceScopes");
    /// `description` in queries.
    pub const DESCRIPTION: Property<Self> = Property::new("description");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `lastModifiedBy` in queries.
    pub const LAST_MODIFIED_BY: Property<Self> = Property::new("lastModifiedBy");
    /// `lastModifiedDateTime` in queries.
    pub const LAST_MODIFIED_DATE_TIME: Property<Self> = Property::new("lastModifiedDateTime");
    /// `additionalSources` in queries.
    pub const ADDITIONAL_SOURCES: Property<Self> = Property::new("additionalSources");
    /// `addToReviewSetOperation` in queries.
    pub const ADD_TO_REVIEW_SET_OPERATION: Property<Self> = Property::new("addToReviewSetOperation");
    /// `custodianSources` in queries.
    pub const CUSTODIAN_SOURCES: Property<Self> = Property::new("custodianSources");
    /// `lastEstimateStatisticsOperation` in queries.
    pub const LAST_ESTIMATE_STATISTICS_OPERATION: Property<Self> = Property::new("lastEstimateStatisticsOperation");
    /// `noncustodialSources` in queries.
    pub const NONCUSTODIAL_SOURCES: Property<Self> = Property::new("noncustodialSources");

    /// `contentQuery`: `Edm.String`
    pub fn content_query(&self) -> Option<&str> {
        self.0.str("contentQuery")
    }

    /// Sets `contentQuery`.
    pub fn with_content_query(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("contentQuery", value))
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

    /// `dataSourceScopes`: `microsoft.graph.ediscovery.dataSourceScopes`
    ///
    /// Possible values are: none, allTenantMailboxes, allTenantSites, allCaseCustodians, allCaseNoncustodialDataSources.
    pub fn data_source_scopes(&self) -> Option<super::DataSourceScopes> {
        self.0.enumeration("dataSourceScopes")
    }

    /// Sets `dataSourceScopes`.
    pub fn with_data_source_scopes(self, value: impl Into<Nullable<super::DataSourceScopes>>) -> Self {
        Self(self.0.with("dataSourceScopes", value))
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

    /// `additionalSources`: `Collection(microsoft.graph.ediscovery.dataSource)`
    pub fn additional_sources(&self) -> Option<&[super::DataSource]> {
        self.0.models("additionalSources")
    }

    /// Sets `additionalSources`.
    pub fn with_additional_sources(self, value: impl Into<Nullable<Vec<super::DataSource>>>) -> Self {
        Self(self.0.with("additionalSources", value))
    }

    /// `addToReviewSetOperation`: `microsoft.graph.ediscovery.addToReviewSetOperation`
    pub fn add_to_review_set_operation(&self) -> Option<&super::AddToReviewSetOperation> {
        self.0.model("addToReviewSetOperation")
    }

    /// Sets `addToReviewSetOperation`.
    pub fn with_add_to_review_set_operation(self, value: impl Into<Nullable<super::AddToReviewSetOperation>>) -> Self {
        Self(self.0.with("addToReviewSetOperation", value))
    }

    /// `custodianSources`: `Collection(microsoft.graph.ediscovery.dataSource)`
    pub fn custodian_sources(&self) -> Option<&[super::DataSource]> {
        self.0.models("custodianSources")
    }

    /// Sets `custodianSources`.
    pub fn with_custodian_sources(self, value: impl Into<Nullable<Vec<super::DataSource>>>) -> Self {
        Self(self.0.with("custodianSources", value))
    }

    /// `lastEstimateStatisticsOperation`: `microsoft.graph.ediscovery.estimateStatisticsOperation`
    pub fn last_estimate_statistics_operation(&self) -> Option<&super::EstimateStatisticsOperation> {
        self.0.model("lastEstimateStatisticsOperation")
    }

    /// Sets `lastEstimateStatisticsOperation`.
    pub fn with_last_estimate_statistics_operation(
        self,
        value: impl Into<Nullable<super::EstimateStatisticsOperation>>,
    ) -> Self {
        Self(self.0.with("lastEstimateStatisticsOperation", value))
    }

    /// `noncustodialSources`: `Collection(microsoft.graph.ediscovery.noncustodialDataSource)`
    pub fn noncustodial_sources(&self) -> Option<&[super::NoncustodialDataSource]> {
        self.0.models("noncustodialSources")
    }

    /// Sets `noncustodialSources`.
    pub fn with_noncustodial_sources(self, value: impl Into<Nullable<Vec<super::NoncustodialDataSource>>>) -> Self {
        Self(self.0.with("noncustodialSources", value))
    }
}
