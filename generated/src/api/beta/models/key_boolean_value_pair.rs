// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from keytypedvaluepair.
    ///
    /// [`microsoft.graph.keyBooleanValuePair`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-keybooleanvaluepair?view=graph-rest-beta)
    KeyBooleanValuePair: super::KeyTypedValuePair = "microsoft.graph.keyBooleanValuePair"
}

impl KeyBooleanValuePair {
    /// `key` in queries.
    pub const KEY: Property<Self> = Property::new("key");
    /// `value` in queries.
    pub const VALUE: Property<Self> = Property::new("value");

    /// Sets `key`.
    pub fn with_key(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("key", value))
    }

    /// `value`: `Edm.Boolean`
    pub fn value(&self) -> Option<bool> {
        self.0.bool("value")
    }

    /// Sets `value`.
    pub fn with_value(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("value", value))
    }
}
