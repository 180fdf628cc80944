// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.schemaExtension`](https://learn.microsoft.com/graph/api/resources/schemaextension?view=graph-rest-beta)
    SchemaExtension = "microsoft.graph.schemaExtension"
}

impl SchemaExtension {
    /// `description` in queries.
    pub const DESCRIPTION: Property<Self> = Property::new("description");
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `owner` in queries.
    pub const OWNER: Property<Self> = Property::new("owner");
    /// `properties` in queries.
    pub const PROPERTIES: Property<Self> = Property::new("properties");
    /// `status` in queries.
    pub const STATUS: Property<Self> = Property::new("status");
    /// `targetTypes` in queries.
    pub const TARGET_TYPES: Property<Self> = Property::new("targetTypes");

    /// `description`: `Edm.String`
    pub fn description(&self) -> Option<&str> {
        self.0.str("description")
    }

    /// Sets `description`.
    pub fn with_description(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("description", value))
    }

    /// `id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `owner`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn owner(&self) -> Option<&str> {
        self.0.str("owner")
    }

    /// `properties`: `Collection(microsoft.graph.extensionSchemaProperty)`
    pub fn properties(&self) -> Option<&[super::ExtensionSchemaProperty]> {
        self.0.models("properties")
    }

    /// Sets `properties`.
    pub fn with_properties(self, value: impl Into<Nullable<Vec<super::ExtensionSchemaProperty>>>) -> Self {
        Self(self.0.with("properties", value))
    }

    /// `status`: `Edm.String`
    pub fn status(&self) -> Option<&str> {
        self.0.str("status")
    }

    /// Sets `status`.
    pub fn with_status(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("status", value))
    }

    /// `targetTypes`: `Collection(Edm.String)`
    pub fn target_types(&self) -> Option<Vec<&str>> {
        self.0.strs("targetTypes")
    }

    /// Sets `targetTypes`.
    pub fn with_target_types(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("targetTypes", value))
    }
}
