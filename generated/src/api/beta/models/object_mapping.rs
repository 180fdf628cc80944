// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Flags, Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.objectMapping`](https://learn.microsoft.com/graph/api/resources/synchronization-objectmapping?view=graph-rest-beta)
    ObjectMapping = "microsoft.graph.objectMapping"
}

impl ObjectMapping {
    /// `attributeMappings` in queries.
    pub const ATTRIBUTE_MAPPINGS: Property<Self> = Property::new("attributeMappings");
    /// `enabled` in queries.
    pub const ENABLED: Property<Self> = Property::new("enabled");
    /// `flowTypes` in queries.
    pub const FLOW_TYPES: Property<Self> = Property::new("flowTypes");
    /// `metadata` in queries.
    pub const METADATA: Property<Self> = Property::new("metadata");
    /// `name` in queries.
    pub const NAME: Property<Self> = Property::new("name");
    /// `scope` in queries.
    pub const SCOPE: Property<Self> = Property::new("scope");
    /// `sourceObjectName` in queries.
    pub const SOURCE_OBJECT_NAME: Property<Self> = Property::new("sourceObjectName");
    /// `targetObjectName` in queries.
    pub const TARGET_OBJECT_NAME: Property<Self> = Property::new("targetObjectName");

    /// `attributeMappings`: `Collection(microsoft.graph.attributeMapping)`
    pub fn attribute_mappings(&self) -> Option<&[super::AttributeMapping]> {
        self.0.models("attributeMappings")
    }

    /// Sets `attributeMappings`.
    pub fn with_attribute_mappings(self, value: impl Into<Nullable<Vec<super::AttributeMapping>>>) -> Self {
        Self(self.0.with("attributeMappings", value))
    }

    /// `enabled`: `Edm.Boolean`
    pub fn enabled(&self) -> Option<bool> {
        self.0.bool("enabled")
    }

    /// Sets `enabled`.
    pub fn with_enabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("enabled", value))
    }

    /// `flowTypes`: `microsoft.graph.objectFlowTypes`
    pub fn flow_types(&self) -> Option<Flags<super::ObjectFlowTypes>> {
        self.0.flags("flowTypes")
    }

    /// Sets `flowTypes`.
    pub fn with_flow_types(self, value: impl Into<Nullable<Flags<super::ObjectFlowTypes>>>) -> Self {
        Self(self.0.with("flowTypes", value))
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
    pub fn name(&self) -> Option<&str> {
        self.0.str("name")
    }

    /// Sets `name`.
    pub fn with_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("name", value))
    }

    /// `scope`: `microsoft.graph.filter`
    pub fn scope(&self) -> Option<&super::Filter> {
        self.0.model("scope")
    }

    /// Sets `scope`.
    pub fn with_scope(self, value: impl Into<Nullable<super::Filter>>) -> Self {
        Self(self.0.with("scope", value))
    }

    /// `sourceObjectName`: `Edm.String`
    pub fn source_object_name(&self) -> Option<&str> {
        self.0.str("sourceObjectName")
    }

    /// Sets `sourceObjectName`.
    pub fn with_source_object_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("sourceObjectName", value))
    }

    /// `targetObjectName`: `Edm.String`
    pub fn target_object_name(&self) -> Option<&str> {
        self.0.str("targetObjectName")
    }

    /// Sets `targetObjectName`.
    pub fn with_target_object_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("targetObjectName", value))
    }
}
