// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.connectedOrganization`](https://learn.microsoft.com/graph/api/resources/connectedorganization?view=graph-rest-beta)
    ConnectedOrganization: super::Entity = "microsoft.graph.connectedOrganization"
}

impl ConnectedOrganization {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `createdBy` in queries.
    pub const CREATED_BY: Property<Self> = Property::new("createdBy");
    /// `createdDateTime` in queries.
    pub const CREATED_DATE_TIME: Property<Self> = Property::new("createdDateTime");
    /// `description` in queries.
    pub const DESCRIPTION: Property<Self> = Property::new("description");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `modifiedBy` in queries.
    pub const MODIFIED_BY: Property<Self> = Property::new("modifiedBy");
    /// `modifiedDateTime` in queries.
    pub const MODIFIED_DATE_TIME: Property<Self> = Property::new("modifiedDateTime");
    /// `state` in queries.
    pub const STATE: Property<Self> = Property::new("state");
    /// `identitySources` in queries.
    pub const IDENTITY_SOURCES: Property<Self> = Property::new("identitySources");
    /// `internalSponsors` in queries.
    pub const INTERNAL_SPONSORS: Property<Self> = Property::new("internalSponsors");
    /// `externalSponsors` in queries.
    pub const EXTERNAL_SPONSORS: Property<Self> = Property::new("externalSponsors");

    /// `createdBy`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn created_by(&self) -> Option<&str> {
        self.0.str("createdBy")
    }

    /// `createdDateTime`: `Edm.DateTimeOffset`, read-only
    ///
    /// Read-only.
    pub fn created_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("createdDateTime")
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

    /// `modifiedBy`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn modified_by(&self) -> Option<&str> {
        self.0.str("modifiedBy")
    }

    /// `modifiedDateTime`: `Edm.DateTimeOffset`, read-only
    ///
    /// Read-only.
    pub fn modified_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("modifiedDateTime")
    }

    /// `state`: `microsoft.graph.connectedOrganizationState`
    ///
    /// Possible values are: configured, proposed.
    pub fn state(&self) -> Option<super::ConnectedOrganizationState> {
        self.0.enumeration("state")
    }

    /// Sets `state`.
    pub fn with_state(self, value: impl Into<Nullable<super::ConnectedOrganizationState>>) -> Self {
        Self(self.0.with("state", value))
    }

    /// `identitySources`: `Collection(microsoft.graph.identitySource)`, read-only
    ///
    /// Read-only. Nullable.
    pub fn identity_sources(&self) -> Option<&[super::IdentitySource]> {
        self.0.models("identitySources")
    }

    /// `internalSponsors`: `Collection(microsoft.graph.directoryObject)`
    ///
    /// Nullable.
    pub fn internal_sponsors(&self) -> Option<&[super::DirectoryObject]> {
        self.0.models("internalSponsors")
    }

    /// Sets `internalSponsors`.
    pub fn with_internal_sponsors(self, value: impl Into<Nullable<Vec<super::DirectoryObject>>>) -> Self {
        Self(self.0.with("internalSponsors", value))
    }

    /// `externalSponsors`: `Collection(microsoft.graph.directoryObject)`
    ///
    /// Nullable.
    pub fn external_sponsors(&self) -> Option<&[super::DirectoryObject]> {
        self.0.models("externalSponsors")
    }

    /// Sets `externalSponsors`.
    pub fn with_external_sponsors(self, value: impl Into<Nullable<Vec<super::DirectoryObject>>>) -> Self {
        Self(self.0.with("externalSponsors", value))
    }
}
