// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.configManagerCollection`](https://learn.microsoft.com/graph/api/resources/intune-partnerintegration-configmanagercollection?view=graph-rest-beta)
    ConfigManagerCollection = "microsoft.graph.configManagerCollection"
}

impl ConfigManagerCollection {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `collectionIdentifier` in queries.
    pub const COLLECTION_IDENTIFIER: Property<Self> = Property::new("collectionIdentifier");
    /// `hierarchyName` in queries.
    pub const HIERARCHY_NAME: Property<Self> = Property::new("hierarchyName");
    /// `hierarchyIdentifier` in queries.
    pub const HIERARCHY_IDENTIFIER: Property<Self> = Property::new("hierarchyIdentifier");
    /// `createdDateTime` in queries.
    pub const CREATED_DATE_TIME: Property<Self> = Property::new("createdDateTime");
    /// `lastModifiedDateTime` in queries.
    pub const LAST_MODIFIED_DATE_TIME: Property<Self> = Property::new("lastModifiedDateTime");

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

    /// `collectionIdentifier`: `Edm.String`
    pub fn collection_identifier(&self) -> Option<&str> {
        self.0.str("collectionIdentifier")
    }

    /// Sets `collectionIdentifier`.
    pub fn with_collection_identifier(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("collectionIdentifier", value))
    }

    /// `hierarchyName`: `Edm.String`
    pub fn hierarchy_name(&self) -> Option<&str> {
        self.0.str("hierarchyName")
    }

    /// Sets `hierarchyName`.
    pub fn with_hierarchy_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("hierarchyName", value))
    }

    /// `hierarchyIdentifier`: `Edm.String`
    pub fn hierarchy_identifier(&self) -> Option<&str> {
        self.0.str("hierarchyIdentifier")
    }

    /// Sets `hierarchyIdentifier`.
    pub fn with_hierarchy_identifier(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("hierarchyIdentifier", value))
    }

    /// `createdDateTime`: `Edm.DateTimeOffset`
    pub fn created_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("createdDateTime")
    }

    /// Sets `createdDateTime`.
    pub fn with_created_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("createdDateTime", value))
    }

    /// `lastModifiedDateTime`: `Edm.DateTimeOffset`
    pub fn last_modified_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("lastModifiedDateTime")
    }

    /// Sets `lastModifiedDateTime`.
    pub fn with_last_modified_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("lastModifiedDateTime", value))
    }
}
