// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.expressionInputObject`](https://learn.microsoft.com/graph/api/resources/synchronization-expressioninputobject?view=graph-rest-beta)
    ExpressionInputObject = "microsoft.graph.expressionInputObject"
}

impl ExpressionInputObject {
    /// `definition` in queries.
    pub const DEFINITION: Property<Self> = Property::new("definition");
    /// `properties` in queries.
    pub const PROPERTIES: Property<Self> = Property::new("properties");

    /// `definition`: `microsoft.graph.objectDefinition`
    pub fn definition(&self) -> Option<&super::ObjectDefinition> {
        self.0.model("definition")
    }

    /// Sets `definition`.
    pub fn with_definition(self, value: impl Into<Nullable<super::ObjectDefinition>>) -> Self {
        Self(self.0.with("definition", value))
    }

    /// `properties`: `Collection(microsoft.graph.stringKeyObjectValuePair)`
    pub fn properties(&self) -> Option<&[super::StringKeyObjectValuePair]> {
        self.0.models("properties")
    }

    /// Sets `properties`.
    pub fn with_properties(self, value: impl Into<Nullable<Vec<super::StringKeyObjectValuePair>>>) -> Self {
        Self(self.0.with("properties", value))
    }
}
