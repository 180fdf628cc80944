// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.attributeMappingParameterSchema`](https://learn.microsoft.com/graph/api/resources/synchronization-attributemappingparameterschema?view=graph-rest-beta)
    AttributeMappingParameterSchema = "microsoft.graph.attributeMappingParameterSchema"
}

impl AttributeMappingParameterSchema {
    /// `allowMultipleOccurrences` in queries.
    pub const ALLOW_MULTIPLE_OCCURRENCES: Property<Self> = Property::new("allowMultipleOccurrences");
    /// `name` in queries.
    pub const NAME: Property<Self> = Property::new("name");
    /// `required` in queries.
    pub const REQUIRED: Property<Self> = Property::new("required");
    /// `type` in queries.
    pub const TYPE: Property<Self> = Property::new("type");

    /// `allowMultipleOccurrences`: `Edm.Boolean`
    pub fn allow_multiple_occurrences(&self) -> Option<bool> {
        self.0.bool("allowMultipleOccurrences")
    }

    /// Sets `allowMultipleOccurrences`.
    pub fn with_allow_multiple_occurrences(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("allowMultipleOccurrences", value))
    }

    /// `name`: `Edm.String`
    pub fn name(&self) -> Option<&str> {
        self.0.str("name")
    }

    /// Sets `name`.
    pub fn with_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("name", value))
    }

    /// `required`: `Edm.Boolean`
    pub fn required(&self) -> Option<bool> {
        self.0.bool("required")
    }

    /// Sets `required`.
    pub fn with_required(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("required", value))
    }

    /// `type`: `Edm.String`
    ///
    /// Possible values are: Boolean, Binary, Reference, Integer, String.
    pub fn type_(&self) -> Option<&str> {
        self.0.str("type")
    }

    /// Sets `type`.
    pub fn with_type(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("type", value))
    }
}
