// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.objectIdentity`](https://learn.microsoft.com/graph/api/resources/objectidentity?view=graph-rest-1.0)
    ObjectIdentity = "microsoft.graph.objectIdentity"
}

impl ObjectIdentity {
    /// `signInType` in queries.
    pub const SIGN_IN_TYPE: Property<Self> = Property::new("signInType");
    /// `issuer` in queries.
    pub const ISSUER: Property<Self> = Property::new("issuer");
    /// `issuerAssignedId` in queries.
    pub const ISSUER_ASSIGNED_ID: Property<Self> = Property::new("issuerAssignedId");

    /// `signInType`: `Edm.String`
    pub fn sign_in_type(&self) -> Option<&str> {
        self.0.str("signInType")
    }

    /// Sets `signInType`.
    pub fn with_sign_in_type(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("signInType", value))
    }

    /// `issuer`: `Edm.String`
    pub fn issuer(&self) -> Option<&str> {
        self.0.str("issuer")
    }

    /// Sets `issuer`.
    pub fn with_issuer(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("issuer", value))
    }

    /// `issuerAssignedId`: `Edm.String`
    ///
    /// Supports multiple values.
    pub fn issuer_assigned_id(&self) -> Option<&str> {
        self.0.str("issuerAssignedId")
    }

    /// Sets `issuerAssignedId`.
    pub fn with_issuer_assigned_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("issuerAssignedId", value))
    }
}
