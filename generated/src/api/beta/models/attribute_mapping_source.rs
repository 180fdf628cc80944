// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.attributeMappingSource`](https://learn.microsoft.com/graph/api/resources/synchronization-attributemappingsource?view=graph-rest-beta)
    AttributeMappingSource = "microsoft.graph.attributeMappingSource"
}

impl AttributeMappingSource {
    /// `expression` in queries.
    pub const EXPRESSION: Property<Self> = Property::new("expression");
    /// `name` in queries.
    pub const NAME: Property<Self> = Property::new("name");
    /// `parameters` in queries.
    pub const PARAMETERS: Property<Self> = Property::new("parameters");
    /// `type` in queries.
    pub const TYPE: Property<Self> = Property::new("type");

    /// `expression`: `Edm.String`
    pub fn expression(&self) -> Option<&str> {
        self.0.str("expression")
    }

    /// Sets `expression`.
    pub fn with_expression(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("expression", value))
    }

    /// `name`: `Edm.String`
    pub fn name(&self) -> Option<&str> {
        self.0.str("name")
    }

    /// Sets `name`.
    pub fn with_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("name", value))
    }

    /// `parameters`: `Collection(microsoft.graph.stringKeyAttributeMappingSourceValuePair)`
    pub fn parameters(&self) -> Option<&[super::StringKeyAttributeMappingSourceValuePair]> {
        self.0.models("parameters")
    }

    /// Sets `parameters`.
    pub fn with_parameters(
        self,
        value: impl Into<Nullable<Vec<super::StringKeyAttributeMappingSourceValuePair>>>,
    ) -> Self {
        Self(self.0.with("parameters", value))
    }

    /// `type`: `Edm.String`
    ///
    /// Possible values are: Attribute, Constant, Function.
    pub fn type_(&self) -> Option<&str> {
        self.0.str("type")
    }

    /// Sets `type`.
    pub fn with_type(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("type", value))
    }
}
