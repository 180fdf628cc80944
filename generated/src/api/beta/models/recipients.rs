// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.recipients`](https://learn.microsoft.com/graph/api/resources/recipients?view=graph-rest-beta)
    Recipients = "microsoft.graph.recipients"
}

impl Recipients {
    /// `alias` in queries.
    pub const ALIAS: Property<Self> = Property::new("alias");
    /// `email` in queries.
    pub const EMAIL: Property<Self> = Property::new("email");
    /// `objectId` in queries.
    pub const OBJECT_ID: Property<Self> = Property::new("objectId");
    /// `permissionIdentityType` in queries.
    pub const PERMISSION_IDENTITY_TYPE: Property<Self> = Property::new("permissionIdentityType");

    /// `alias`: `Edm.String`
    pub fn alias(&self) -> Option<&str> {
        self.0.str("alias")
    }

    /// Sets `alias`.
    pub fn with_alias(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("alias", value))
    }

    /// `email`: `Edm.String`
    pub fn email(&self) -> Option<&str> {
        self.0.str("email")
    }

    /// Sets `email`.
    pub fn with_email(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("email", value))
    }

    /// `objectId`: `Edm.String`
    pub fn object_id(&self) -> Option<&str> {
        self.0.str("objectId")
    }

    /// Sets `objectId`.
    pub fn with_object_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("objectId", value))
    }

    /// `permissionIdentityType`: `Edm.String`
    pub fn permission_identity_type(&self) -> Option<&str> {
        self.0.str("permissionIdentityType")
    }

    /// Sets `permissionIdentityType`.
    pub fn with_permission_identity_type(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("permissionIdentityType", value))
    }
}
