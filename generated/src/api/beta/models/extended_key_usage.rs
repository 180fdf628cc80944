// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.extendedKeyUsage`](https://learn.microsoft.com/graph/api/resources/intune-shared-extendedkeyusage?view=graph-rest-beta)
    ExtendedKeyUsage = "microsoft.graph.extendedKeyUsage"
}

impl ExtendedKeyUsage {
    /// `name` in queries.
    pub const NAME: Property<Self> = Property::new("name");
    /// `objectIdentifier` in queries.
    pub const OBJECT_IDENTIFIER: Property<Self> = Property::new("objectIdentifier");

    /// `name`: `Edm.String`
    pub fn name(&self) -> Option<&str> {
        self.0.str("name")
    }

    /// Sets `name`.
    pub fn with_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("name", value))
    }

    /// `objectIdentifier`: `Edm.String`
    pub fn object_identifier(&self) -> Option<&str> {
        self.0.str("objectIdentifier")
    }

    /// Sets `objectIdentifier`.
    pub fn with_object_identifier(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("objectIdentifier", value))
    }
}
