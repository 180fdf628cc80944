// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from extension.
    ///
    /// [`microsoft.graph.openTypeExtension`](https://learn.microsoft.com/graph/api/resources/opentypeextension?view=graph-rest-1.0)
    OpenTypeExtension: super::Extension = "microsoft.graph.openTypeExtension"
}

crate::runtime::derived! {
    OpenTypeExtension: super::Entity
}

impl OpenTypeExtension {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `extensionName` in queries.
    pub const EXTENSION_NAME: Property<Self> = Property::new("extensionName");

    /// `extensionName`: `Edm.String`
    ///
    /// Required.
    pub fn extension_name(&self) -> Option<&str> {
        self.0.str("extensionName")
    }

    /// Sets `extensionName`.
    pub fn with_extension_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("extensionName", value))
    }
}
