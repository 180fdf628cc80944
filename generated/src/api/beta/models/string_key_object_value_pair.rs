// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.stringKeyObjectValuePair`](https://learn.microsoft.com/graph/api/resources/synchronization-stringkeyobjectvaluepair?view=graph-rest-beta)
    StringKeyObjectValuePair = "microsoft.graph.stringKeyObjectValuePair"
}

impl StringKeyObjectValuePair {
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

    /// `value`: `microsoft.graph.JSON`
    pub fn value(&self) -> Option<&super::Json> {
        self.0.model("value")
    }

    /// Sets `value`.
    pub fn with_value(self, value: impl Into<Nullable<super::Json>>) -> Self {
        Self(self.0.with("value", value))
    }
}
