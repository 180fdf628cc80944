// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.attributeMappingFunctionSchema`](https://learn.microsoft.com/graph/api/resources/synchronization-attributemappingfunctionschema?view=graph-rest-beta)
    AttributeMappingFunctionSchema = "microsoft.graph.attributeMappingFunctionSchema"
}

impl AttributeMappingFunctionSchema {
    /// `name` in queries.
    pub const NAME: Property<Self> = Property::new("name");
    /// `parameters` in queries.
    pub const PARAMETERS: Property<Self> = Property::new("parameters");

    /// `name`: `Edm.String`
    pub fn name(&self) -> Option<&str> {
        self.0.str("name")
    }

    /// Sets `name`.
    pub fn with_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("name", value))
    }

    /// `parameters`: `Collection(microsoft.graph.attributeMappingParameterSchema)`
    pub fn parameters(&self) -> Option<&[super::AttributeMappingParameterSchema]> {
        self.0.models("parameters")
    }

    /// Sets `parameters`.
    pub fn with_parameters(self, value: impl Into<Nullable<Vec<super::AttributeMappingParameterSchema>>>) -> Self {
        Self(self.0.with("parameters", value))
    }
}
