// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.multiValueLegacyExtendedProperty`](https://learn.microsoft.com/graph/api/resources/multivaluelegacyextendedproperty?view=graph-rest-1.0)
    MultiValueLegacyExtendedProperty: super::Entity = "microsoft.graph.multiValueLegacyExtendedProperty"
}

impl MultiValueLegacyExtendedProperty {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `value` in queries.
    pub const VALUE: Property<Self> = Property::new("value");

    /// `value`: `Collection(Edm.String)`
    pub fn value(&self) -> Option<Vec<&str>> {
        self.0.strs("value")
    }

    /// Sets `value`.
    pub fn with_value(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("value", value))
    }
}
