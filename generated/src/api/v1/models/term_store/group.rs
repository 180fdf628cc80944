// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// Inherits from entity.
    ///
    /// [`microsoft.graph.termStore.group`](https://learn.microsoft.com/graph/api/resources/termstore-group?view=graph-rest-1.0)
    Group: super::super::Entity = "microsoft.graph.termStore.group"
}

impl Group {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `createdDateTime` in queries.
    pub const CREATED_DATE_TIME: Property<Self> = Property::new("createdDateTime");
    /// `description` in queries.
    pub const DESCRIPTION: Property<Self> = Property::new("description");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `scope` in queries.
    pub const SCOPE: Property<Self> = Property::new("scope");
    /// `parentSiteId` in queries.
    pub const PARENT_SITE_ID: Property<Self> = Property::new("parentSiteId");
    /// `sets` in queries.
    pub const SETS: Property<Self> = Property::new("sets");

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

    /// `scope`: `microsoft.graph.termStore.groupScope`
    ///
    /// Possible values are: global, system, siteCollection.
    pub fn scope(&self) -> Option<super::GroupScope> {
        self.0.enumeration("scope")
    }

    /// Sets `scope`.
    pub fn with_scope(self, value: impl Into<Nullable<super::GroupScope>>) -> Self {
        Self(self.0.with("scope", value))
    }

    /// `parentSiteId`: `Edm.String`
    pub fn parent_site_id(&self) -> Option<&str> {
        self.0.str("parentSiteId")
    }

    /// Sets `parentSiteId`.
    pub fn with_parent_site_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("parentSiteId", value))
    }

    /// `sets`: `Collection(microsoft.graph.termStore.set)`
    pub fn sets(&self) -> Option<&[super::Set]> {
        self.0.models("sets")
    }

    /// Sets `sets`.
    pub fn with_sets(self, value: impl Into<Nullable<Vec<super::Set>>>) -> Self {
        Self(self.0.with("sets", value))
    }
}
