// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from identity.
    ///
    /// [`microsoft.graph.userIdentity`](https://learn.microsoft.com/graph/api/resources/useridentity?view=graph-rest-beta)
    UserIdentity: super::Identity = "microsoft.graph.userIdentity" {
        "microsoft.graph.auditUserIdentity",
    }
}

impl UserIdentity {
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `tenantId` in queries.
    pub const TENANT_ID: Property<Self> = Property::new("tenantId");
    /// `ipAddress` in queries.
    pub const IP_ADDRESS: Property<Self> = Property::new("ipAddress");
    /// `userPrincipalName` in queries.
    pub const USER_PRINCIPAL_NAME: Property<Self> = Property::new("userPrincipalName");

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// Sets `tenantId`.
    pub fn with_tenant_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("tenantId", value))
    }

    /// `ipAddress`: `Edm.String`
    pub fn ip_address(&self) -> Option<&str> {
        self.0.str("ipAddress")
    }

    /// Sets `ipAddress`.
    pub fn with_ip_address(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("ipAddress", value))
    }

    /// `userPrincipalName`: `Edm.String`
    pub fn user_principal_name(&self) -> Option<&str> {
        self.0.str("userPrincipalName")
    }

    /// Sets `userPrincipalName`.
    pub fn with_user_principal_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("userPrincipalName", value))
    }
}
