// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.keyTypedValuePair`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-keytypedvaluepair?view=graph-rest-beta)
    KeyTypedValuePair = "microsoft.graph.keyTypedValuePair" {
        "microsoft.graph.keyBooleanValuePair",
        "microsoft.graph.keyIntegerValuePair",
        "microsoft.graph.keyRealValuePair",
        "microsoft.graph.keyStringValuePair",
    }
}

impl KeyTypedValuePair {
    /// `key` in queries.
    pub const KEY: Property<Self> = Property::new("key");

    /// `key`: `Edm.String`
    pub fn key(&self) -> Option<&str> {
        self.0.str("key")
    }

    /// Sets `key`.
    pub fn with_key(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("key", value))
    }
}
