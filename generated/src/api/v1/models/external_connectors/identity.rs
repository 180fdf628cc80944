// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.externalConnectors.identity`](https://learn.microsoft.com/graph/api/resources/externalconnectors-identity?view=graph-rest-1.0)
    Identity = "microsoft.graph.externalConnectors.identity"
}

impl Identity {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `type` in queries.
    pub const TYPE: Property<Self> = Property::new("type");

    /// `id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `type`: `microsoft.graph.externalConnectors.identityType`
    ///
    /// Possible values are: user, group.
    pub fn type_(&self) -> Option<super::IdentityType> {
        self.0.enumeration("type")
    }

    /// Sets `type`.
    pub fn with_type(self, value: impl Into<Nullable<super::IdentityType>>) -> Self {
        Self(self.0.with("type", value))
    }
}
