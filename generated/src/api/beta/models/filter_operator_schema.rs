// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.filterOperatorSchema`](https://learn.microsoft.com/graph/api/resources/synchronization-filteroperatorschema?view=graph-rest-beta)
    FilterOperatorSchema = "microsoft.graph.filterOperatorSchema"
}

impl FilterOperatorSchema {
    /// `arity` in queries.
    pub const ARITY: Property<Self> = Property::new("arity");
    /// `multivaluedComparisonType` in queries.
    pub const MULTIVALUED_COMPARISON_TYPE: Property<Self> = Property::new("multivaluedComparisonType");
    /// `name` in queries.
    pub const NAME: Property<Self> = Property::new("name");
    /// `supportedAttributeTypes` in queries.
    pub const SUPPORTED_ATTRIBUTE_TYPES: Property<Self> = Property::new("supportedAttributeTypes");

    /// `arity`: `Edm.String`
    ///
    /// Possible values are: Binary, Unary.
    pub fn arity(&self) -> Option<&str> {
        self.0.str("arity")
    }

    /// Sets `arity`.
    pub fn with_arity(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("arity", value))
    }

    /// `multivaluedComparisonType`: `microsoft.graph.scopeOperatorMultiValuedComparisonType`
    ///
    /// Supports multiple values. Possible values are: All, Any.
    pub fn multivalued_comparison_type(&self) -> Option<super::ScopeOperatorMultiValuedComparisonType> {
        self.0.enumeration("multivaluedComparisonType")
    }

    /// Sets `multivaluedComparisonType`.
    pub fn with_multivalued_comparison_type(
        self,
        value: impl Into<Nullable<super::ScopeOperatorMultiValuedComparisonType>>,
    ) -> Self {
        Self(self.0.with("multivaluedComparisonType", value))
    }

    /// `name`: `Edm.String`
    pub fn name(&self) -> Option<&str> {
        self.0.str("name")
    }

    /// Sets `name`.
    pub fn with_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("name", value))
    }

    /// `supportedAttributeTypes`: `Collection(Edm.String)`
    ///
    /// Possible values are: Boolean, Binary, Reference, Integer, String.
    pub fn supported_attribute_types(&self) -> Option<Vec<&str>> {
        self.0.strs("supportedAttributeTypes")
    }

    /// Sets `supportedAttributeTypes`.
    pub fn with_supported_attribute_types(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("supportedAttributeTypes", value))
    }
}
