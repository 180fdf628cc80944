// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.stringKeyAttributeMappingSourceValuePair`](https://learn.microsoft.com/graph/api/resources/synchronization-stringkeyattributemappingsourcevaluepair?view=graph-rest-beta)
    StringKeyAttributeMappingSourceValuePair = "microsoft.graph.stringKeyAttributeMappingSourceValuePair"
}

impl StringKeyAttributeMappingSourceValuePair {
    /// `key` in queries.
    pub const KEY: Property<Self> = Property::new("key");
    /// `value` in queries.
    pub const VALUE: Property<Self> = Property::new("value");

    /// `key`: `Edm.String`
    pub fn key(&self) -> Option<&str> {
        self.0.str("key")
    }

    /// Sets `key`.
    pub fn with_key(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("key", value))
    }

    /// `value`: `microsoft.graph.attributeMappingSource`
    pub fn value(&self) -> Option<&super::AttributeMappingSource> {
        self.0.model("value")
    }

    /// Sets `value`.
    pub fn with_value(self, value: impl Into<Nullable<super::AttributeMappingSource>>) -> Self {
        Self(self.0.with("value", value))
    }
}
