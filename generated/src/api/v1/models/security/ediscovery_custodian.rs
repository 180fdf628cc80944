// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.security.ediscoveryCustodian`](https://learn.microsoft.com/graph/api/resources/security-ediscoverycustodian?view=graph-rest-1.0)
    EdiscoveryCustodian: super::DataSourceContainer = "microsoft.graph.security.ediscoveryCustodian"
}

crate::runtime::derived! {
    EdiscoveryCustodian: super::super::Entity
}

impl EdiscoveryCustodian {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `holdStatus` in queries.
    pub const HOLD_STATUS: Property<Self> = Property::new("holdStatus");
    /// `createdDateTime` in queries.
    pub const CREATED_DATE_TIME: Property<Self> = Property::new("createdDateTime");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `lastModifiedDateTime` in queries.
    pub const LAST_MODIFIED_DATE_TIME: Property<Self> = Property::new("lastModifiedDateTime");
    /// `releasedDateTime` in queries.
    pub const RELEASED_DATE_TIME: Property<Self> = Property::new("releasedDateTime");
    /// `status` in queries.
    pub const STATUS: Property<Self> = Property::new("status");
    /// `acknowledgedDateTime` in queries.
    pub const ACKNOWLEDGED_DATE_TIME: Property<Self> = Property::new("acknowledgedDateTime");
    /// `email` in queries.
    pub const EMAIL: Property<Self> = Property::new("email");
    /// `lastIndexOperation` in queries.
    pub const LAST_INDEX_OPERATION: Property<Self> = Property::new("lastIndexOperation");
    /// `siteSources` in queries.
    pub const SITE_SOURCES: Property<Self> = Property::new("siteSources");
    /// `unifiedGroupSources` in queries.
    pub const UNIFIED_GROUP_SOURCES: Property<Self> = Property::new("unifiedGroupSources");
    /// `userSources` in queries.
    pub const USER_SOURCES: Property<Self> = Property::new("userSources");

    /// Sets `holdStatus`.
    pub fn with_hold_status(self, value: impl Into<Nullable<super::DataSourceHoldStatus>>) -> Self {
        Self(self.0.with("holdStatus", value))
    }

    /// Sets `createdDateTime`.
    pub fn with_created_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("createdDateTime", value))
    }

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// Sets `lastModifiedDateTime`.
    pub fn with_last_modified_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("lastModifiedDateTime", value))
    }

    /// Sets `releasedDateTime`.
    pub fn with_released_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("releasedDateTime", value))
    }

    /// Sets `status`.
    pub fn with_status(self, value: impl Into<Nullable<super::DataSourceContainerStatus>>) -> Self {
        Self(self.0.with("status", value))
    }

    /// `acknowledgedDateTime`: `Edm.DateTimeOffset`
    pub fn acknowledged_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("acknowledgedDateTime")
    }

    /// Sets `acknowledgedDateTime`.
    pub fn with_acknowledged_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("acknowledgedDateTime", value))
    }

    /// `email`: `Edm.String`
    pub fn email(&self) -> Option<&str> {
        self.0.str("email")
    }

    /// Sets `email`.
    pub fn with_email(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("email", value))
    }

    /// `lastIndexOperation`: `microsoft.graph.security.ediscoveryIndexOperation`
    pub fn last_index_operation(&self) -> Option<&super::EdiscoveryIndexOperation> {
        self.0.model("lastIndexOperation")
    }

    /// Sets `lastIndexOperation`.
    pub fn with_last_index_operation(self, value: impl Into<Nullable<super::EdiscoveryIndexOperation>>) -> Self {
        Self(self.0.with("lastIndexOperation", value))
    }

    /// `siteSources`: `Collection(microsoft.graph.security.siteSource)`
    pub fn site_sources(&self) -> Option<&[super::SiteSource]> {
        self.0.models("siteSources")
    }

    /// Sets `siteSources`.
    pub fn with_site_sources(self, value: impl Into<Nullable<Vec<super::SiteSource>>>) -> Self {
        Self(self.0.with("siteSources", value))
    }

    /// `unifiedGroupSources`: `Collection(microsoft.graph.security.unifiedGroupSource)`
    pub fn unified_group_sources(&self) -> Option<&[super::UnifiedGroupSource]> {
        self.0.models("unifiedGroupSources")
    }

    /// Sets `unifiedGroupSources`.
    pub fn with_unified_group_sources(self, value: impl Into<Nullable<Vec<super::UnifiedGroupSource>>>) -> Self {
        Self(self.0.with("unifiedGroupSources", value))
    }

    /// `userSources`: `Collection(microsoft.graph.security.userSource)`
    pub fn user_sources(&self) -> Option<&[super::UserSource]> {
        self.0.models("userSources")
    }

    /// Sets `userSources`.
    pub fn with_user_sources(self, value: impl Into<Nullable<Vec<super::UserSource>>>) -> Self {
        Self(self.0.with("userSources", value))
    }
}
