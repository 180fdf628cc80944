// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from keytypedvaluepair.
    ///
    /// [`microsoft.graph.keyStringValuePair`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-keystringvaluepair?view=graph-rest-beta)
    KeyStringValuePair: super::KeyTypedValuePair = "microsoft.graph.keyStringValuePair"
}

impl KeyStringValuePair {
    /// `key` in queries.
    pub const KEY: Property<Self> = Property::new("key");
    /// `value` in queries.
    pub const VALUE: Property<Self> = Property::new("value");

    /// Sets `key`.
    pub fn with_key(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("key", value))
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
