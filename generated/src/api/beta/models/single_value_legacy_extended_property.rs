// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.singleValueLegacyExtendedProperty`](https://learn.microsoft.com/graph/api/resources/singlevaluelegacyextendedproperty?view=graph-rest-beta)
    SingleValueLegacyExtendedProperty = "microsoft.graph.singleValueLegacyExtendedProperty"
}

impl SingleValueLegacyExtendedProperty {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `value` in queries.
    pub const VALUE: Property<Self> = Property::new("value");

    /// `id`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// `value`: `Edm.String`
    pub fn value(&self) -> Option<&str> {
        self.0.str("value")
    }

    /// Sets `value`.
    pub fn with_value(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("value", value))
    }
}
