// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.objectDefinition`](https://learn.microsoft.com/graph/api/resources/synchronization-objectdefinition?view=graph-rest-beta)
    ObjectDefinition = "microsoft.graph.objectDefinition"
}

impl ObjectDefinition {
    /// `attributes` in queries.
    pub const ATTRIBUTES: Property<Self> = Property::new("attributes");
    /// `metadata` in queries.
    pub const METADATA: Property<Self> = Property::new("metadata");
    /// `name` in queries.
    pub const NAME: Property<Self> = Property::new("name");

    /// `attributes`: `Collection(microsoft.graph.attributeDefinition)`
    pub fn attributes(&self) -> Option<&[super::AttributeDefinition]> {
        self.0.models("attributes")
    }

    /// Sets `attributes`.
    pub fn with_attributes(self, value: impl Into<Nullable<Vec<super::AttributeDefinition>>>) -> Self {
        Self(self.0.with("attributes", value))
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
}
