// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.stringKeyLongValuePair`](https://learn.microsoft.com/graph/api/resources/synchronization-stringkeylongvaluepair?view=graph-rest-beta)
    StringKeyLongValuePair = "microsoft.graph.stringKeyLongValuePair"
}

impl StringKeyLongValuePair {
    /// `key` in queries.
    pub const KEY: Property<Self> = Property::new("key");
    /// `value` in queries.
    pub const VALUE: Property<Self> = Property::new("value");

    /// `key`: `Edm.String`
    ///
    /// Key.
    pub fn key(&self) -> Option<&str> {
        self.0.str("key")
    }

    /// Sets `key`.
    pub fn with_key(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("key", value))
    }

    /// `value`: `Edm.Int64`
    pub fn value(&self) -> Option<i64> {
        self.0.i64("value")
    }

    /// Sets `value`.
    pub fn with_value(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("value", value))
    }
}
