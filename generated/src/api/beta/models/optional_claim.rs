// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.optionalClaim`](https://learn.microsoft.com/graph/api/resources/optionalclaim?view=graph-rest-beta)
    OptionalClaim = "microsoft.graph.optionalClaim"
}

impl OptionalClaim {
    /// `additionalProperties` in queries.
    pub const ADDITIONAL_PROPERTIES: Property<Self> = Property::new("additionalProperties");
    /// `essential` in queries.
    pub const ESSENTIAL: Property<Self> = Property::new("essential");
    /// `name` in queries.
    pub const NAME: Property<Self> = Property::new("name");
    /// `source` in queries.
    pub const SOURCE: Property<Self> = Property::new("source");

    /// `additionalProperties`: `Collection(Edm.String)`
    pub fn additional_properties(&self) -> Option<Vec<&str>> {
        self.0.strs("additionalProperties")
    }

    /// Sets `additionalProperties`.
    pub fn with_additional_properties(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("additionalProperties", value))
    }

    /// `essential`: `Edm.Boolean`
    pub fn essential(&self) -> Option<bool> {
        self.0.bool("essential")
    }

    /// Sets `essential`.
    pub fn with_essential(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("essential", value))
    }

    /// `name`: `Edm.String`
    pub fn name(&self) -> Option<&str> {
        self.0.str("name")
    }

    /// Sets `name`.
    pub fn with_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("name", value))
    }

    /// `source`: `Edm.String`
    pub fn source(&self) -> Option<&str> {
        self.0.str("source")
    }

    /// Sets `source`.
    pub fn with_source(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("source", value))
    }
}
