// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.configManagerCollection`](https://learn.microsoft.com/graph/api/resources/intune-partnerintegration-configmanagercollection?view=graph-rest-beta)
    ConfigManagerCollection = "microsoft.graph.configManagerCollection"
}

impl ConfigManagerCollection {
    pub const ID: Property<Self> = Property::new("id");
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    pub const COLLECTION_IDENTIFIER: Property<Self> = Property::new(
        "collectionIdentifier",
    );
    pub const HIERARCHY_NAME: Property<Self> = Property::new("hierarchyName");
    pub const HIERARCHY_IDENTIFIER: Property<Self> = Property::new(
        "hierarchyIdentifier",
    );
    pub const CREATED_DATE_TIME: Property<Self> = Property::new("createdDateTime");
    pub const LAST_MODIFIED_DATE_TIME: Property<Self> = Property::new(
        "lastModifiedDateTime",
    );

    /// `id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `displayName`: `Edm.String`
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }

    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// `collectionIdentifier`: `Edm.String`
    pub fn collection_identifier(&self) -> Option<&str> {
        self.0.str("collectionIdentifier")
    }

    pub fn with_collection_identifier(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("collectionIdentifier", value))
    }

    /// `hierarchyName`: `Edm.String`
    pub fn hierarchy_name(&self) -> Option<&str> {
        self.0.str("hierarchyName")
    }

    pub fn with_hierarchy_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("hierarchyName", value))
    }

    /// `hierarchyIdentifier`: `Edm.String`
    pub fn hierarchy_identifier(&self) -> Option<&str> {
        self.0.str("hierarchyIdentifier")
    }

    pub fn with_hierarchy_identifier(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("hierarchyIdentifier", value))
    }

    /// `createdDateTime`: `Edm.DateTimeOffset`
    pub fn created_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("createdDateTime")
    }

    pub fn with_created_date_time(
        self,
        value: impl Into<Nullable<OffsetDateTime>>,
    ) -> Self {
        Self(self.0.with("createdDateTime", value))
    }

    /// `lastModifiedDateTime`: `Edm.DateTimeOffset`
    pub fn last_modified_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("lastModifiedDateTime")
    }

    pub fn with_last_modified_date_time(
        self,
        value: impl Into<Nullable<OffsetDateTime>>,
    ) -> Self {
        Self(self.0.with("lastModifiedDateTime", value))
    }
}
