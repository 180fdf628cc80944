// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.internetMessageHeader`](https://learn.microsoft.com/graph/api/resources/internetmessageheader?view=graph-rest-1.0)
    InternetMessageHeader = "microsoft.graph.internetMessageHeader"
}

impl InternetMessageHeader {
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

    /// `value`: `Edm.String`
    pub fn value(&self) -> Option<&str> {
        self.0.str("value")
    }

    /// Sets `value`.
    pub fn with_value(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("value", value))
    }
}
