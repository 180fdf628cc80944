// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.externalConnectors.propertyRule`](https://learn.microsoft.com/graph/api/resources/externalconnectors-propertyrule?view=graph-rest-beta)
    PropertyRule = "microsoft.graph.externalConnectors.propertyRule"
}

impl PropertyRule {
    /// `operation` in queries.
    pub const OPERATION: Property<Self> = Property::new("operation");
    /// `property` in queries.
    pub const PROPERTY: Property<Self> = Property::new("property");
    /// `values` in queries.
    pub const VALUES: Property<Self> = Property::new("values");
    /// `valuesJoinedBy` in queries.
    pub const VALUES_JOINED_BY: Property<Self> = Property::new("valuesJoinedBy");

    /// `operation`: `Edm.String`
    ///
    /// Required. Possible values are: null, equals, notEquals, contains, notContains, lessThan, greaterThan, startsWith, unknownFutureValue.
    pub fn operation(&self) -> Option<&str> {
        self.0.str("operation")
    }

    /// Sets `operation`.
    pub fn with_operation(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("operation", value))
    }

    /// `property`: `Edm.String`
    ///
    /// Required.
    pub fn property(&self) -> Option<&str> {
        self.0.str("property")
    }

    /// Sets `property`.
    pub fn with_property(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("property", value))
    }

    /// `values`: `Collection(Edm.String)`
    ///
    /// Required.
    pub fn values(&self) -> Option<Vec<&str>> {
        self.0.strs("values")
    }

    /// Sets `values`.
    pub fn with_values(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("values", value))
    }

    /// `valuesJoinedBy`: `microsoft.graph.binaryOperator`
    ///
    /// Required. Possible values are: or, and.
    pub fn values_joined_by(&self) -> Option<super::super::BinaryOperator> {
        self.0.enumeration("valuesJoinedBy")
    }

    /// Sets `valuesJoinedBy`.
    pub fn with_values_joined_by(self, value: impl Into<Nullable<super::super::BinaryOperator>>) -> Self {
        Self(self.0.with("valuesJoinedBy", value))
    }
}
