// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Parsed, Property, Uuid};

crate::runtime::model! {
    /// [`microsoft.graph.addIn`](https://learn.microsoft.com/graph/api/resources/addin?view=graph-rest-beta)
    AddIn = "microsoft.graph.addIn"
}

impl AddIn {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `properties` in queries.
    pub const PROPERTIES: Property<Self> = Property::new("properties");
    /// `type` in queries.
    pub const TYPE: Property<Self> = Property::new("type");

    /// `id`: `Edm.Guid`
    pub fn id(&self) -> Parsed<Uuid> {
        self.0.guid("id")
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<Uuid>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `properties`: `Collection(microsoft.graph.keyValue)`
    pub fn properties(&self) -> Option<&[super::KeyValue]> {
        self.0.models("properties")
    }

    /// Sets `properties`.
    pub fn with_properties(self, value: impl Into<Nullable<Vec<super::KeyValue>>>) -> Self {
        Self(self.0.with("properties", value))
    }

    /// `type`: `Edm.String`
    pub fn type_(&self) -> Option<&str> {
        self.0.str("type")
    }

    /// Sets `type`.
    pub fn with_type(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("type", value))
    }
}
