// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.extensionSchemaProperty`](https://learn.microsoft.com/graph/api/resources/extensionschemaproperty?view=graph-rest-beta)
    ExtensionSchemaProperty = "microsoft.graph.extensionSchemaProperty"
}

impl ExtensionSchemaProperty {
    /// `name` in queries.
    pub const NAME: Property<Self> = Property::new("name");
    /// `type` in queries.
    pub const TYPE: Property<Self> = Property::new("type");

    /// `name`: `Edm.String`
    pub fn name(&self) -> Option<&str> {
        self.0.str("name")
    }

    /// Sets `name`.
    pub fn with_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("name", value))
    }

    /// `type`: `Edm.String`
    ///
    /// Possible values are: Binary, Boolean, Integer, DateTime, String.
    pub fn type_(&self) -> Option<&str> {
        self.0.str("type")
    }

    /// Sets `type`.
    pub fn with_type(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("type", value))
    }
}
