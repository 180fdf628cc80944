// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.defaultColumnValue`](https://learn.microsoft.com/graph/api/resources/defaultColumnValue?view=graph-rest-1.0)
    DefaultColumnValue = "microsoft.graph.defaultColumnValue"
}

impl DefaultColumnValue {
    /// `formula` in queries.
    pub const FORMULA: Property<Self> = Property::new("formula");
    /// `value` in queries.
    pub const VALUE: Property<Self> = Property::new("value");

    /// `formula`: `Edm.String`
    pub fn formula(&self) -> Option<&str> {
        self.0.str("formula")
    }

    /// Sets `formula`.
    pub fn with_formula(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("formula", value))
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
