// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from keytypedvaluepair.
    ///
    /// [`microsoft.graph.keyRealValuePair`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-keyrealvaluepair?view=graph-rest-beta)
    KeyRealValuePair: super::KeyTypedValuePair = "microsoft.graph.keyRealValuePair"
}

impl KeyRealValuePair {
    /// `key` in queries.
    pub const KEY: Property<Self> = Property::new("key");
    /// `value` in queries.
    pub const VALUE: Property<Self> = Property::new("value");

    /// Sets `key`.
    pub fn with_key(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("key", value))
    }

    /// `value`: `Edm.Double`
    pub fn value(&self) -> Option<f64> {
        self.0.f64("value")
    }

    /// Sets `value`.
    pub fn with_value(self, value: impl Into<Nullable<f64>>) -> Self {
        Self(self.0.with("value", value))
    }
}
