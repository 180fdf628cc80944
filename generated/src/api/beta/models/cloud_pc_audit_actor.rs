// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.cloudPcAuditActor`](https://learn.microsoft.com/graph/api/resources/cloudpcauditactor?view=graph-rest-beta)
    CloudPcAuditActor = "microsoft.graph.cloudPcAuditActor"
}

impl CloudPcAuditActor {
    pub const TYPE: Property<Self> = Property::new("type");
    pub const USER_PERMISSIONS: Property<Self> = Property::new("userPermissions");
    pub const APPLICATION_ID: Property<Self> = Property::new("applicationId");
    pub const APPLICATION_DISPLAY_NAME: Property<Self> = Property::new(
        "applicationDisplayName",
    );
    pub const USER_PRINCIPAL_NAME: Property<Self> = Property::new("userPrincipalName");
    pub const SERVICE_PRINCIPAL_NAME: Property<Self> = Property::new(
        "servicePrincipalName",
    );
    pub const IP_ADDRESS: Property<Self> = Property::new("ipAddress");
    pub const USER_ID: Property<Self> = Property::new("userId");
    pub const USER_ROLE_SCOPE_TAGS: Property<Self> = Property::new("userRoleScopeTags");
    pub const REMOTE_TENANT_ID: Property<Self> = Property::new("remoteTenantId");
    pub const REMOTE_USER_ID: Property<Self> = Property::new("remoteUserId");

    /// `type`: `microsoft.graph.cloudPcAuditActorType`
    ///
    /// Possible values are: ItPro, Application, Partner, Unknown.
    pub fn type_(&self) -> Option<super::CloudPcAuditActorType> {
        self.0.enumeration("type")
    }

    pub fn with_type(
        self,
        value: impl Into<Nullable<super::CloudPcAuditActorType>>,
    ) -> Self {
        Self(self.0.with("type", value))
    }

    /// `userPermissions`: `Collection(Edm.String)`
    pub fn user_permissions(&self) -> Option<Vec<&str>> {
        self.0.strs("userPermissions")
    }

    pub fn with_user_permissions(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("userPermissions", value))
    }

    /// `applicationId`: `Edm.String`
    pub fn application_id(&self) -> Option<&str> {
        self.0.str("applicationId")
    }

    pub fn with_application_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("applicationId", value))
    }

    /// `applicationDisplayName`: `Edm.String`
    pub fn application_display_name(&self) -> Option<&str> {
        self.0.str("applicationDisplayName")
    }

    pub fn with_application_display_name(
        self,
        value: impl Into<Nullable<String>>,
    ) -> Self {
        Self(self.0.with("applicationDisplayName", value))
    }

    /// `userPrincipalName`: `Edm.String`
    pub fn user_principal_name(&self) -> Option<&str> {
        self.0.str("userPrincipalName")
    }

    pub fn with_user_principal_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("userPrincipalName", value))
    }

    /// `servicePrincipalName`: `Edm.String`
    pub fn service_principal_name(&self) -> Option<&str> {
        self.0.str("servicePrincipalName")
    }

    pub fn with_service_principal_name(
        self,
        value: impl Into<Nullable<String>>,
    ) -> Self {
        Self(self.0.with("servicePrincipalName", value))
    }

    /// `ipAddress`: `Edm.String`
    pub fn ip_address(&self) -> Option<&str> {
        self.0.str("ipAddress")
    }

    pub fn with_ip_address(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("ipAddress", value))
    }

    /// `userId`: `Edm.String`
    pub fn user_id(&self) -> Option<&str> {
        self.0.str("userId")
    }

    pub fn with_user_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("userId", value))
    }

    /// `userRoleScopeTags`: `Collection(microsoft.graph.cloudPcUserRoleScopeTagInfo)`
    pub fn user_role_scope_tags(&self) -> Option<&[super::CloudPcUserRoleScopeTagInfo]> {
        self.0.models("userRoleScopeTags")
    }

    pub fn with_user_role_scope_tags(
        self,
        value: impl Into<Nullable<Vec<super::CloudPcUserRoleScopeTagInfo>>>,
    ) -> Self {
        Self(self.0.with("userRoleScopeTags", value))
    }

    /// `remoteTenantId`: `Edm.String`
    pub fn remote_tenant_id(&self) -> Option<&str> {
        self.0.str("remoteTenantId")
    }

    pub fn with_remote_tenant_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("remoteTenantId", value))
    }

    /// `remoteUserId`: `Edm.String`
    pub fn remote_user_id(&self) -> Option<&str> {
        self.0.str("remoteUserId")
    }

    pub fn with_remote_user_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("remoteUserId", value))
    }
}
