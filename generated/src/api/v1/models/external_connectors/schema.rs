// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.externalConnectors.schema`](https://learn.microsoft.com/graph/api/resources/externalconnectors-schema?view=graph-rest-1.0)
    Schema = "microsoft.graph.externalConnectors.schema"
}

impl Schema {
    /// `baseType` in queries.
    pub const BASE_TYPE: Property<Self> = Property::new("baseType");
    /// `properties` in queries.
    pub const PROPERTIES: Property<Self> = Property::new("properties");

    /// `baseType`: `Edm.String`
    ///
    /// Required.
    pub fn base_type(&self) -> Option<&str> {
        self.0.str("baseType")
    }

    /// Sets `baseType`.
    pub fn with_base_type(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("baseType", value))
    }

    /// `properties`: `Collection(microsoft.graph.externalConnectors.property)`
    pub fn properties(&self) -> Option<&[super::Property]> {
        self.0.models("properties")
    }

    /// Sets `properties`.
    pub fn with_properties(self, value: impl Into<Nullable<Vec<super::Property>>>) -> Self {
        Self(self.0.with("properties", value))
    }
}
