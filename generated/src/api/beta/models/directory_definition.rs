// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.directoryDefinition`](https://learn.microsoft.com/graph/api/resources/synchronization-directorydefinition?view=graph-rest-beta)
    DirectoryDefinition = "microsoft.graph.directoryDefinition"
}

impl DirectoryDefinition {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `metadata` in queries.
    pub const METADATA: Property<Self> = Property::new("metadata");
    /// `name` in queries.
    pub const NAME: Property<Self> = Property::new("name");
    /// `objects` in queries.
    pub const OBJECTS: Property<Self> = Property::new("objects");
    /// `version` in queries.
    pub const VERSION: Property<Self> = Property::new("version");
    /// `discoveryDateTime` in queries.
    pub const DISCOVERY_DATE_TIME: Property<Self> = Property::new("discoveryDateTime");
    /// `discoverabilities` in queries.
    pub const DISCOVERABILITIES: Property<Self> = Property::new("discoverabilities");

    /// `id`: `Edm.String`
    ///
    /// Not nullable.
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `metadata`: `Collection(microsoft.graph.metadataEntry)`
    pub fn metadata(&self) -> Option<&[super::MetadataEntry]> {
        self.0.models("metadata")
    }

    /// Sets `metadata`.
    pub fn with_metadata(self, value: impl Into<Nullable<Vec<super::MetadataEntry>>>) -> Self {
        Self(self.0.with("metadata", value))
    }

    /// `name`: `Edm.String`
    ///
    /// Not nullable.
    pub fn name(&self) -> Option<&str> {
        self.0.str("name")
    }

    /// Sets `name`.
    pub fn with_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("name", value))
    }

    /// `objects`: `Collection(microsoft.graph.objectDefinition)`
    pub fn objects(&self) -> Option<&[super::ObjectDefinition]> {
        self.0.models("objects")
    }

    /// Sets `objects`.
    pub fn with_objects(self, value: impl Into<Nullable<Vec<super::ObjectDefinition>>>) -> Self {
        Self(self.0.with("objects", value))
    }

    /// `version`: `Edm.String`
    pub fn version(&self) -> Option<&str> {
        self.0.str("version")
    }

    /// Sets `version`.
    pub fn with_version(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("version", value))
    }

    /// `discoveryDateTime`: `Edm.DateTimeOffset`
    pub fn discovery_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("discoveryDateTime")
    }

    /// Sets `discoveryDateTime`.
    pub fn with_discovery_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("discoveryDateTime", value))
    }

    /// `discoverabilities`: `microsoft.graph.directoryDefinitionDiscoverabilities`
    ///
    /// Possible values are: AttributeDataTypes, AttributeNames, AttributeReadOnly, None, ReferenceAttributes, UnknownFutureValue.
    pub fn discoverabilities(&self) -> Option<super::DirectoryDefinitionDiscoverabilities> {
        self.0.enumeration("discoverabilities")
    }

    /// Sets `discoverabilities`.
    pub fn with_discoverabilities(
        self,
        value: impl Into<Nullable<super::DirectoryDefinitionDiscoverabilities>>,
    ) -> Self {
        Self(self.0.with("discoverabilities", value))
    }
}
