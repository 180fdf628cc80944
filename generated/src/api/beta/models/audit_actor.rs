// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.auditActor`](https://learn.microsoft.com/graph/api/resources/intune-auditing-auditactor?view=graph-rest-beta)
    AuditActor = "microsoft.graph.auditActor"
}

impl AuditActor {
    /// `type` in queries.
    pub const TYPE: Property<Self> = Property::new("type");
    /// `userPermissions` in queries.
    pub const USER_PERMISSIONS: Property<Self> = Property::new("userPermissions");
    /// `applicationId` in queries.
    pub const APPLICATION_ID: Property<Self> = Property::new("applicationId");
    /// `applicationDisplayName` in queries.
    pub const APPLICATION_DISPLAY_NAME: Property<Self> = Property::new("applicationDisplayName");
    /// `userPrincipalName` in queries.
    pub const USER_PRINCIPAL_NAME: Property<Self> = Property::new("userPrincipalName");
    /// `servicePrincipalName` in queries.
    pub const SERVICE_PRINCIPAL_NAME: Property<Self> = Property::new("servicePrincipalName");
    /// `ipAddress` in queries.
    pub const IP_ADDRESS: Property<Self> = Property::new("ipAddress");
    /// `userId` in queries.
    pub const USER_ID: Property<Self> = Property::new("userId");
    /// `userRoleScopeTags` in queries.
    pub const USER_ROLE_SCOPE_TAGS: Property<Self> = Property::new("userRoleScopeTags");
    /// `remoteTenantId` in queries.
    pub const REMOTE_TENANT_ID: Property<Self> = Property::new("remoteTenantId");
    /// `remoteUserId` in queries.
    pub const REMOTE_USER_ID: Property<Self> = Property::new("remoteUserId");

    /// `type`: `Edm.String`
    pub fn type_(&self) -> Option<&str> {
        self.0.str("type")
    }

    /// Sets `type`.
    pub fn with_type(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("type", value))
    }

    /// `userPermissions`: `Collection(Edm.String)`
    pub fn user_permissions(&self) -> Option<Vec<&str>> {
        self.0.strs("userPermissions")
    }

    /// Sets `userPermissions`.
    pub fn with_user_permissions(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("userPermissions", value))
    }

    /// `applicationId`: `Edm.String`
    pub fn application_id(&self) -> Option<&str> {
        self.0.str("applicationId")
    }

    /// Sets `applicationId`.
    pub fn with_application_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("applicationId", value))
    }

    /// `applicationDisplayName`: `Edm.String`
    pub fn application_display_name(&self) -> Option<&str> {
        self.0.str("applicationDisplayName")
    }

    /// Sets `applicationDisplayName`.
    pub fn with_application_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("applicationDisplayName", value))
    }

    /// `userPrincipalName`: `Edm.String`
    pub fn user_principal_name(&self) -> Option<&str> {
        self.0.str("userPrincipalName")
    }

    /// Sets `userPrincipalName`.
    pub fn with_user_principal_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("userPrincipalName", value))
    }

    /// `servicePrincipalName`: `Edm.String`
    pub fn service_principal_name(&self) -> Option<&str> {
        self.0.str("servicePrincipalName")
    }

    /// Sets `servicePrincipalName`.
    pub fn with_service_principal_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("servicePrincipalName", value))
    }

    /// `ipAddress`: `Edm.String`
    pub fn ip_address(&self) -> Option<&str> {
        self.0.str("ipAddress")
    }

    /// Sets `ipAddress`.
    pub fn with_ip_address(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("ipAddress", value))
    }

    /// `userId`: `Edm.String`
    pub fn user_id(&self) -> Option<&str> {
        self.0.str("userId")
    }

    /// Sets `userId`.
    pub fn with_user_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("userId", value))
    }

    /// `userRoleScopeTags`: `Collection(microsoft.graph.roleScopeTagInfo)`
    pub fn user_role_scope_tags(&self) -> Option<&[super::RoleScopeTagInfo]> {
        self.0.models("userRoleScopeTags")
    }

    /// Sets `userRoleScopeTags`.
    pub fn with_user_role_scope_tags(self, value: impl Into<Nullable<Vec<super::RoleScopeTagInfo>>>) -> Self {
        Self(self.0.with("userRoleScopeTags", value))
    }

    /// `remoteTenantId`: `Edm.String`
    pub fn remote_tenant_id(&self) -> Option<&str> {
        self.0.str("remoteTenantId")
    }

    /// Sets `remoteTenantId`.
    pub fn with_remote_tenant_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("remoteTenantId", value))
    }

    /// `remoteUserId`: `Edm.String`
    pub fn remote_user_id(&self) -> Option<&str> {
        self.0.str("remoteUserId")
    }

    /// Sets `remoteUserId`.
    pub fn with_remote_user_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("remoteUserId", value))
    }
}
