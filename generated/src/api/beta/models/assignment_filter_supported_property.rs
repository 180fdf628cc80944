// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.assignmentFilterSupportedProperty`](https://learn.microsoft.com/graph/api/resources/intune-policyset-assignmentfiltersupportedproperty?view=graph-rest-beta)
    AssignmentFilterSupportedProperty = "microsoft.graph.assignmentFilterSupportedProperty"
}

impl AssignmentFilterSupportedProperty {
    /// `dataType` in queries.
    pub const DATA_TYPE: Property<Self> = Property::new("dataType");
    /// `isCollection` in queries.
    pub const IS_COLLECTION: Property<Self> = Property::new("isCollection");
    /// `name` in queries.
    pub const NAME: Property<Self> = Property::new("name");
    /// `propertyRegexConstraint` in queries.
    pub const PROPERTY_REGEX_CONSTRAINT: Property<Self> = Property::new("propertyRegexConstraint");
    /// `supportedOperators` in queries.
    pub const SUPPORTED_OPERATORS: Property<Self> = Property::new("supportedOperators");
    /// `supportedValues` in queries.
    pub const SUPPORTED_VALUES: Property<Self> = Property::new("supportedValues");

    /// `dataType`: `Edm.String`
    pub fn data_type(&self) -> Option<&str> {
        self.0.str("dataType")
    }

    /// Sets `dataType`.
    pub fn with_data_type(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("dataType", value))
    }

    /// `isCollection`: `Edm.Boolean`
    pub fn is_collection(&self) -> Option<bool> {
        self.0.bool("isCollection")
    }

    /// Sets `isCollection`.
    pub fn with_is_collection(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isCollection", value))
    }

    /// `name`: `Edm.String`
    pub fn name(&self) -> Option<&str> {
        self.0.str("name")
    }

    /// Sets `name`.
    pub fn with_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("name", value))
    }

    /// `propertyRegexConstraint`: `Edm.String`
    pub fn property_regex_constraint(&self) -> Option<&str> {
        self.0.str("propertyRegexConstraint")
    }

    /// Sets `propertyRegexConstraint`.
    pub fn with_property_regex_constraint(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("propertyRegexConstraint", value))
    }

    /// `supportedOperators`: `Collection(microsoft.graph.assignmentFilterOperator)`
    pub fn supported_operators(&self) -> Option<Vec<super::AssignmentFilterOperator>> {
        self.0.enumerations("supportedOperators")
    }

    /// Sets `supportedOperators`.
    pub fn with_supported_operators(self, value: impl Into<Nullable<Vec<super::AssignmentFilterOperator>>>) -> Self {
        Self(self.0.with("supportedOperators", value))
    }

    /// `supportedValues`: `Collection(Edm.String)`
    pub fn supported_values(&self) -> Option<Vec<&str>> {
        self.0.strs("supportedValues")
    }

    /// Sets `supportedValues`.
    pub fn with_supported_values(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("supportedValues", value))
    }
}
