// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from userIdentity.
    ///
    /// [`microsoft.graph.auditUserIdentity`](https://learn.microsoft.com/graph/api/resources/audituseridentity?view=graph-rest-beta)
    AuditUserIdentity: super::UserIdentity = "microsoft.graph.auditUserIdentity"
}

crate::runtime::derived! {
    AuditUserIdentity: super::Identity
}

impl AuditUserIdentity {
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
    /// `homeTenantId` in queries.
    pub const HOME_TENANT_ID: Property<Self> = Property::new("homeTenantId");
    /// `homeTenantName` in queries.
    pub const HOME_TENANT_NAME: Property<Self> = Property::new("homeTenantName");

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

    /// Sets `ipAddress`.
    pub fn with_ip_address(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("ipAddress", value))
    }

    /// Sets `userPrincipalName`.
    pub fn with_user_principal_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("userPrincipalName", value))
    }

    /// `homeTenantId`: `Edm.String`
    pub fn home_tenant_id(&self) -> Option<&str> {
        self.0.str("homeTenantId")
    }

    /// Sets `homeTenantId`.
    pub fn with_home_tenant_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("homeTenantId", value))
    }

    /// `homeTenantName`: `Edm.String`
    pub fn home_tenant_name(&self) -> Option<&str> {
        self.0.str("homeTenantName")
    }

    /// Sets `homeTenantName`.
    pub fn with_home_tenant_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("homeTenantName", value))
    }
}
