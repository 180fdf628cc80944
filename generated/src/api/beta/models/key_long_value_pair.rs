// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.keyLongValuePair`](https://learn.microsoft.com/graph/api/resources/intune-shared-keylongvaluepair?view=graph-rest-beta)
    KeyLongValuePair = "microsoft.graph.keyLongValuePair"
}

impl KeyLongValuePair {
    /// `name` in queries.
    pub const NAME: Property<Self> = Property::new("name");
    /// `value` in queries.
    pub const VALUE: Property<Self> = Property::new("value");

    /// `name`: `Edm.String`
    pub fn name(&self) -> Option<&str> {
        self.0.str("name")
    }

    /// Sets `name`.
    pub fn with_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("name", value))
    }

    /// `value`: `Collection(Edm.Int64)`
    pub fn value(&self) -> Parsed<Vec<i64>> {
        self.0.values("value")
    }

    /// Sets `value`.
    pub fn with_value(self, value: impl Into<Nullable<Vec<i64>>>) -> Self {
        Self(self.0.with("value", value))
    }
}
