// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.attributeDefinition`](https://learn.microsoft.com/graph/api/resources/synchronization-attributedefinition?view=graph-rest-beta)
    AttributeDefinition = "microsoft.graph.attributeDefinition"
}

impl AttributeDefinition {
    /// `anchor` in queries.
    pub const ANCHOR: Property<Self> = Property::new("anchor");
    /// `caseExact` in queries.
    pub const CASE_EXACT: Property<Self> = Property::new("caseExact");
    /// `flowNullValues` in queries.
    pub const FLOW_NULL_VALUES: Property<Self> = Property::new("flowNullValues");
    /// `metadata` in queries.
    pub const METADATA: Property<Self> = Property::new("metadata");
    /// `multivalued` in queries.
    pub const MULTIVALUED: Property<Self> = Property::new("multivalued");
    /// `mutability` in queries.
    pub const MUTABILITY: Property<Self> = Property::new("mutability");
    /// `name` in queries.
    pub const NAME: Property<Self> = Property::new("name");
    /// `required` in queries.
    pub const REQUIRED: Property<Self> = Property::new("required");
    /// `referencedObjects` in queries.
    pub const REFERENCED_OBJECTS: Property<Self> = Property::new("referencedObjects");
    /// `type` in queries.
    pub const TYPE: Property<Self> = Property::new("type");
    /// `defaultValue` in queries.
    pub const DEFAULT_VALUE: Property<Self> = Property::new("defaultValue");

    /// `anchor`: `Edm.Boolean`
    pub fn anchor(&self) -> Option<bool> {
        self.0.bool("anchor")
    }

    /// Sets `anchor`.
    pub fn with_anchor(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("anchor", value))
    }

    /// `caseExact`: `Edm.Boolean`
    pub fn case_exact(&self) -> Option<bool> {
        self.0.bool("caseExact")
    }

    /// Sets `caseExact`.
    pub fn with_case_exact(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("caseExact", value))
    }

    /// `flowNullValues`: `Edm.Boolean`
    pub fn flow_null_values(&self) -> Option<bool> {
        self.0.bool("flowNullValues")
    }

    /// Sets `flowNullValues`.
    pub fn with_flow_null_values(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("flowNullValues", value))
    }

    /// `metadata`: `Collection(microsoft.graph.metadataEntry)`
    pub fn metadata(&self) -> Option<&[super::MetadataEntry]> {
        self.0.models("metadata")
    }

    /// Sets `metadata`.
    pub fn with_metadata(self, value: impl Into<Nullable<Vec<super::MetadataEntry>>>) -> Self {
        Self(self.0.with("metadata", value))
    }

    /// `multivalued`: `Edm.Boolean`
    ///
    /// Supports multiple values.
    pub fn multivalued(&self) -> Option<bool> {
        self.0.bool("multivalued")
    }

    /// Sets `multivalued`.
    pub fn with_multivalued(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("multivalued", value))
    }

    /// `mutability`: `microsoft.graph.mutability`, read-only
    ///
    /// Read-only. Possible values are: ReadWrite, ReadOnly, Immutable, WriteOnly.
    pub fn mutability(&self) -> Option<super::Mutability> {
        self.0.enumeration("mutability")
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

    /// `required`: `Edm.Boolean`
    pub fn required(&self) -> Option<bool> {
        self.0.bool("required")
    }

    /// Sets `required`.
    pub fn with_required(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("required", value))
    }

    /// `referencedObjects`: `Collection(microsoft.graph.referencedObject)`
    pub fn referenced_objects(&self) -> Option<&[super::ReferencedObject]> {
        self.0.models("referencedObjects")
    }

    /// Sets `referencedObjects`.
    pub fn with_referenced_objects(self, value: impl Into<Nullable<Vec<super::ReferencedObject>>>) -> Self {
        Self(self.0.with("referencedObjects", value))
    }

    /// `type`: `microsoft.graph.attributeType`
    ///
    /// Possible values are: String, Integer, Reference, Binary, Boolean, DateTime.
    pub fn type_(&self) -> Option<super::AttributeType> {
        self.0.enumeration("type")
    }

    /// Sets `type`.
    pub fn with_type(self, value: impl Into<Nullable<super::AttributeType>>) -> Self {
        Self(self.0.with("type", value))
    }

    /// `defaultValue`: `Edm.String`
    pub fn default_value(&self) -> Option<&str> {
        self.0.str("defaultValue")
    }

    /// Sets `defaultValue`.
    pub fn with_default_value(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("defaultValue", value))
    }
}
