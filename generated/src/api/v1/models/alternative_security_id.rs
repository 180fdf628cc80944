// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Bytes, Nullable, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.alternativeSecurityId`](https://learn.microsoft.com/graph/api/resources/alternativeSecurityId?view=graph-rest-1.0)
    AlternativeSecurityId = "microsoft.graph.alternativeSecurityId"
}

impl AlternativeSecurityId {
    /// `type` in queries.
    pub const TYPE: Property<Self> = Property::new("type");
    /// `identityProvider` in queries.
    pub const IDENTITY_PROVIDER: Property<Self> = Property::new("identityProvider");
    /// `key` in queries.
    pub const KEY: Property<Self> = Property::new("key");

    /// `type`: `Edm.Int32`
    pub fn type_(&self) -> Option<i32> {
        self.0.i32("type")
    }

    /// Sets `type`.
    pub fn with_type(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("type", value))
    }

    /// `identityProvider`: `Edm.String`
    pub fn identity_provider(&self) -> Option<&str> {
        self.0.str("identityProvider")
    }

    /// Sets `identityProvider`.
    pub fn with_identity_provider(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("identityProvider", value))
    }

    /// `key`: `Edm.Binary`
    pub fn key(&self) -> Parsed<Bytes> {
        self.0.binary("key")
    }

    /// Sets `key`.
    pub fn with_key(self, value: impl Into<Nullable<Bytes>>) -> Self {
        Self(self.0.with("key", value))
    }
}
