// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from keytypedvaluepair.
    ///
    /// [`microsoft.graph.keyIntegerValuePair`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-keyintegervaluepair?view=graph-rest-beta)
    KeyIntegerValuePair: super::KeyTypedValuePair = "microsoft.graph.keyIntegerValuePair"
}

impl KeyIntegerValuePair {
    /// `key` in queries.
    pub const KEY: Property<Self> = Property::new("key");
    /// `value` in queries.
    pub const VALUE: Property<Self> = Property::new("value");

    /// Sets `key`.
    pub fn with_key(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("key", value))
    }

    /// `value`: `Edm.Int32`
    pub fn value(&self) -> Option<i32> {
        self.0.i32("value")
    }

    /// Sets `value`.
    pub fn with_value(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("value", value))
    }
}
