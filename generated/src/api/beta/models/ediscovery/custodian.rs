// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.ediscovery.custodian`](https://learn.microsoft.com/graph/api/resources/ediscovery-custodian?view=graph-rest-beta)
    Custodian = "microsoft.graph.ediscovery.custodian"
}

impl Custodian {
    /// `acknowledgedDateTime` in queries.
    pub const ACKNOWLEDGED_DATE_TIME: Property<Self> = Property::new("acknowledgedDateTime");
    /// `applyHoldToSources` in queries.
    pub const APPLY_HOLD_TO_SOURCES: Property<Self> = Property::new("applyHoldToSources");
    /// `createdDateTime` in queries.
    pub const CREATED_DATE_TIME: Property<Self> = Property::new("createdDateTime");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `email` in queries.
    pub const EMAIL: Property<Self> = Property::new("email");
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `lastModifiedDateTime` in queries.
    pub const LAST_MODIFIED_DATE_TIME: Property<Self> = Property::new("lastModifiedDateTime");
    /// `releasedDateTime` in queries.
    pub const RELEASED_DATE_TIME: Property<Self> = Property::new("releasedDateTime");
    /// `status` in queries.
    pub const STATUS: Property<Self> = Property::new("status");
    /// `siteSources` in queries.
    pub const SITE_SOURCES: Property<Self> = Property::new("siteSources");
    /// `unifiedGroupSources` in queries.
    pub const UNIFIED_GROUP_SOURCES: Property<Self> = Property::new("unifiedGroupSources");
    /// `userSources` in queries.
    pub const USER_SOURCES: Property<Self> = Property::new("userSources");

    /// `acknowledgedDateTime`: `Edm.DateTimeOffset`
    pub fn acknowledged_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("acknowledgedDateTime")
    }

    /// Sets `acknowledgedDateTime`.
    pub fn with_acknowledged_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("acknowledgedDateTime", value))
    }

    /// `applyHoldToSources`: `Edm.Boolean`
    pub fn apply_hold_to_sources(&self) -> Option<bool> {
        self.0.bool("applyHoldToSources")
    }

    /// Sets `applyHoldToSources`.
    pub fn with_apply_hold_to_sources(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("applyHoldToSources", value))
    }

    /// `createdDateTime`: `Edm.DateTimeOffset`
    pub fn created_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("createdDateTime")
    }

    /// Sets `createdDateTime`.
    pub fn with_created_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("createdDateTime", value))
    }

    /// `displayName`: `Edm.String`
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// `email`: `Edm.String`
    pub fn email(&self) -> Option<&str> {
        self.0.str("email")
    }

    /// Sets `email`.
    pub fn with_email(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("email", value))
    }

    /// `id`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// `lastModifiedDateTime`: `Edm.DateTimeOffset`
    pub fn last_modified_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("lastModifiedDateTime")
    }

    /// Sets `lastModifiedDateTime`.
    pub fn with_last_modified_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("lastModifiedDateTime", value))
    }

    /// `releasedDateTime`: `Edm.DateTimeOffset`
    pub fn released_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("releasedDateTime")
    }

    /// Sets `releasedDateTime`.
    pub fn with_released_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("releasedDateTime", value))
    }

    /// `status`: `microsoft.graph.ediscovery.custodianStatus`
    ///
    /// Possible values are: active, released.
    pub fn status(&self) -> Option<super::CustodianStatus> {
        self.0.enumeration("status")
    }

    /// Sets `status`.
    pub fn with_status(self, value: impl Into<Nullable<super::CustodianStatus>>) -> Self {
        Self(self.0.with("status", value))
    }

    /// `siteSources`: `Collection(microsoft.graph.ediscovery.siteSource)`
    pub fn site_sources(&self) -> Option<&[super::SiteSource]> {
        self.0.models("siteSources")
    }

    /// Sets `siteSources`.
    pub fn with_site_sources(self, value: impl Into<Nullable<Vec<super::SiteSource>>>) -> Self {
        Self(self.0.with("siteSources", value))
    }

    /// `unifiedGroupSources`: `Collection(microsoft.graph.ediscovery.unifiedGroupSource)`
    pub fn unified_group_sources(&self) -> Option<&[super::UnifiedGroupSource]> {
        self.0.models("unifiedGroupSources")
    }

    /// Sets `unifiedGroupSources`.
    pub fn with_unified_group_sources(self, value: impl Into<Nullable<Vec<super::UnifiedGroupSource>>>) -> Self {
        Self(self.0.with("unifiedGroupSources", value))
    }

    /// `userSources`: `Collection(microsoft.graph.ediscovery.userSource)`
    pub fn user_sources(&self) -> Option<&[super::UserSource]> {
        self.0.models("userSources")
    }

    /// Sets `userSources`.
    pub fn with_user_sources(self, value: impl Into<Nullable<Vec<super::UserSource>>>) -> Self {
        Self(self.0.with("userSources", value))
    }
}
