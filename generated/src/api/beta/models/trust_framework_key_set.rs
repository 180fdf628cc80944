// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.trustFrameworkKeySet`](https://learn.microsoft.com/graph/api/resources/trustframeworkkeyset?view=graph-rest-beta)
    TrustFrameworkKeySet = "microsoft.graph.trustFrameworkKeySet"
}

impl TrustFrameworkKeySet {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `keys` in queries.
    pub const KEYS: Property<Self> = Property::new("keys");

    /// `id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `keys`: `Collection(microsoft.graph.trustFrameworkKey)`
    pub fn keys(&self) -> Option<&[super::TrustFrameworkKey]> {
        self.0.models("keys")
    }

    /// Sets `keys`.
    pub fn with_keys(self, value: impl Into<Nullable<Vec<super::TrustFrameworkKey>>>) -> Self {
        Self(self.0.with("keys", value))
    }
}
