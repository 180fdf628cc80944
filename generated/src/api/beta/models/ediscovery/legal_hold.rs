// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// Inherits from entity.
    ///
    /// [`microsoft.graph.ediscovery.legalHold`](https://learn.microsoft.com/graph/api/resources/ediscovery-legalhold?view=graph-rest-beta)
    LegalHold: super::super::Entity = "microsoft.graph.ediscovery.legalHold"
}

impl LegalHold {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `contentQuery` in queries.
    pub const CONTENT_QUERY: Property<Self> = Property::new("contentQuery");
    /// `createdBy` in queries.
    pub const CREATED_BY: Property<Self> = Property::new("createdBy");
    /// `createdDateTime` in queries.
    pub const CREATED_DATE_TIME: Property<Self> = Property::new("createdDateTime");
    /// `description` in queries.
    pub const DESCRIPTION: Property<Self> = Property::new("description");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `errors` in queries.
    pub const ERRORS: Property<Self> = Property::new("errors");
    /// `isEnabled` in queries.
    pub const IS_ENABLED: Property<Self> = Property::new("isEnabled");
    /// `lastModifiedBy` in queries.
    pub const LAST_MODIFIED_BY: Property<Self> = Property::new("lastModifiedBy");
    /// `lastModifiedDateTime` in queries.
    pub const LAST_MODIFIED_DATE_TIME: Property<Self> = Property::new("lastModifiedDateTime");
    /// `status` in queries.
    pub const STATUS: Property<Self> = Property::new("status");
    /// `siteSources` in queries.
    pub const SITE_SOURCES: Property<Self> = Property::new("siteSources");
    /// `userSources` in queries.
    pub const USER_SOURCES: Property<Self> = Property::new("userSources");

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

    /// `errors`: `Collection(Edm.String)`
    pub fn errors(&self) -> Option<Vec<&str>> {
        self.0.strs("errors")
    }

    /// Sets `errors`.
    pub fn with_errors(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("errors", value))
    }

    /// `isEnabled`: `Edm.Boolean`
    pub fn is_enabled(&self) -> Option<bool> {
        self.0.bool("isEnabled")
    }

    /// Sets `isEnabled`.
    pub fn with_is_enabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isEnabled", value))
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

    /// `status`: `microsoft.graph.ediscovery.legalHoldStatus`
    ///
    /// Possible values are: Pending, Error, Success, UnknownFutureValue.
    pub fn status(&self) -> Option<super::LegalHoldStatus> {
        self.0.enumeration("status")
    }

    /// Sets `status`.
    pub fn with_status(self, value: impl Into<Nullable<super::LegalHoldStatus>>) -> Self {
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

    /// `userSources`: `Collection(microsoft.graph.ediscovery.userSource)`
    pub fn user_sources(&self) -> Option<&[super::UserSource]> {
        self.0.models("userSources")
    }

    /// Sets `userSources`.
    pub fn with_user_sources(self, value: impl Into<Nullable<Vec<super::UserSource>>>) -> Self {
        Self(self.0.with("userSources", value))
    }
}
