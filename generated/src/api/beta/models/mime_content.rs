// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Bytes, Nullable, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.mimeContent`](https://learn.microsoft.com/graph/api/resources/intune-shared-mimecontent?view=graph-rest-beta)
    MimeContent = "microsoft.graph.mimeContent"
}

impl MimeContent {
    /// `type` in queries.
    pub const TYPE: Property<Self> = Property::new("type");
    /// `value` in queries.
    pub const VALUE: Property<Self> = Property::new("value");

    /// `type`: `Edm.String`
    pub fn type_(&self) -> Option<&str> {
        self.0.str("type")
    }

    /// Sets `type`.
    pub fn with_type(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("type", value))
    }

    /// `value`: `Edm.Binary`
    pub fn value(&self) -> Parsed<Bytes> {
        self.0.binary("value")
    }

    /// Sets `value`.
    pub fn with_value(self, value: impl Into<Nullable<Bytes>>) -> Self {
        Self(self.0.with("value", value))
    }
}
