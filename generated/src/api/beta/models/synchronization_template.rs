// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.synchronizationTemplate`](https://learn.microsoft.com/graph/api/resources/synchronization-synchronizationtemplate?view=graph-rest-beta)
    SynchronizationTemplate = "microsoft.graph.synchronizationTemplate"
}

impl SynchronizationTemplate {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `applicationId` in queries.
    pub const APPLICATION_ID: Property<Self> = Property::new("applicationId");
    /// `default` in queries.
    pub const DEFAULT: Property<Self> = Property::new("default");
    /// `description` in queries.
    pub const DESCRIPTION: Property<Self> = Property::new("description");
    /// `discoverable` in queries.
    pub const DISCOVERABLE: Property<Self> = Property::new("discoverable");
    /// `factoryTag` in queries.
    pub const FACTORY_TAG: Property<Self> = Property::new("factoryTag");
    /// `metadata` in queries.
    pub const METADATA: Property<Self> = Property::new("metadata");
    /// `schema` in queries.
    pub const SCHEMA: Property<Self> = Property::new("schema");

    /// `id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `applicationId`: `Edm.String`
    pub fn application_id(&self) -> Option<&str> {
        self.0.str("applicationId")
    }

    /// Sets `applicationId`.
    pub fn with_application_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("applicationId", value))
    }

    /// `default`: `Edm.Boolean`
    pub fn default_(&self) -> Option<bool> {
        self.0.bool("default")
    }

    /// Sets `default`.
    pub fn with_default(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("default", value))
    }

    /// `description`: `Edm.String`
    pub fn description(&self) -> Option<&str> {
        self.0.str("description")
    }

    /// Sets `description`.
    pub fn with_description(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("description", value))
    }

    /// `discoverable`: `Edm.String`
    pub fn discoverable(&self) -> Option<&str> {
        self.0.str("discoverable")
    }

    /// Sets `discoverable`.
    pub fn with_discoverable(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("discoverable", value))
    }

    /// `factoryTag`: `Edm.String`
    pub fn factory_tag(&self) -> Option<&str> {
        self.0.str("factoryTag")
    }

    /// Sets `factoryTag`.
    pub fn with_factory_tag(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("factoryTag", value))
    }

    /// `metadata`: `Collection(microsoft.graph.metadataEntry)`
    pub fn metadata(&self) -> Option<&[super::MetadataEntry]> {
        self.0.models("metadata")
    }

    /// Sets `metadata`.
    pub fn with_metadata(self, value: impl Into<Nullable<Vec<super::MetadataEntry>>>) -> Self {
        Self(self.0.with("metadata", value))
    }

    /// `schema`: `microsoft.graph.synchronizationSchema`
    pub fn schema(&self) -> Option<&super::SynchronizationSchema> {
        self.0.model("schema")
    }

    /// Sets `schema`.
    pub fn with_schema(self, value: impl Into<Nullable<super::SynchronizationSchema>>) -> Self {
        Self(self.0.with("schema", value))
    }
}
