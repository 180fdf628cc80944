// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.synchronizationRule`](https://learn.microsoft.com/graph/api/resources/synchronization-synchronizationrule?view=graph-rest-beta)
    SynchronizationRule = "microsoft.graph.synchronizationRule"
}

impl SynchronizationRule {
    /// `editable` in queries.
    pub const EDITABLE: Property<Self> = Property::new("editable");
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `metadata` in queries.
    pub const METADATA: Property<Self> = Property::new("metadata");
    /// `name` in queries.
    pub const NAME: Property<Self> = Property::new("name");
    /// `objectMappings` in queries.
    pub const OBJECT_MAPPINGS: Property<Self> = Property::new("objectMappings");
    /// `priority` in queries.
    pub const PRIORITY: Property<Self> = Property::new("priority");
    /// `sourceDirectoryName` in queries.
    pub const SOURCE_DIRECTORY_NAME: Property<Self> = Property::new("sourceDirectoryName");
    /// `targetDirectoryName` in queries.
    pub const TARGET_DIRECTORY_NAME: Property<Self> = Property::new("targetDirectoryName");

    /// `editable`: `Edm.Boolean`, read-only
    ///
    /// Read-only.
    pub fn editable(&self) -> Option<bool> {
        self.0.bool("editable")
    }

    /// `id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `metadata`: `Collection(microsoft.graph.stringKeyStringValuePair)`
    pub fn metadata(&self) -> Option<&[super::StringKeyStringValuePair]> {
        self.0.models("metadata")
    }

    /// Sets `metadata`.
    pub fn with_metadata(self, value: impl Into<Nullable<Vec<super::StringKeyStringValuePair>>>) -> Self {
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

    /// `objectMappings`: `Collection(microsoft.graph.objectMapping)`
    pub fn object_mappings(&self) -> Option<&[super::ObjectMapping]> {
        self.0.models("objectMappings")
    }

    /// Sets `objectMappings`.
    pub fn with_object_mappings(self, value: impl Into<Nullable<Vec<super::ObjectMapping>>>) -> Self {
        Self(self.0.with("objectMappings", value))
    }

    /// `priority`: `Edm.Int32`
    pub fn priority(&self) -> Option<i32> {
        self.0.i32("priority")
    }

    /// Sets `priority`.
    pub fn with_priority(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("priority", value))
    }

    /// `sourceDirectoryName`: `Edm.String`
    pub fn source_directory_name(&self) -> Option<&str> {
        self.0.str("sourceDirectoryName")
    }

    /// Sets `sourceDirectoryName`.
    pub fn with_source_directory_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("sourceDirectoryName", value))
    }

    /// `targetDirectoryName`: `Edm.String`
    pub fn target_directory_name(&self) -> Option<&str> {
        self.0.str("targetDirectoryName")
    }

    /// Sets `targetDirectoryName`.
    pub fn with_target_directory_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("targetDirectoryName", value))
    }
}
