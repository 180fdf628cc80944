// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.oAuth2PermissionGrant`](https://learn.microsoft.com/graph/api/resources/oauth2permissiongrant?view=graph-rest-1.0)
    Oauth2PermissionGrant = "microsoft.graph.oAuth2PermissionGrant"
}

impl Oauth2PermissionGrant {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `clientId` in queries.
    pub const CLIENT_ID: Property<Self> = Property::new("clientId");
    /// `consentType` in queries.
    pub const CONSENT_TYPE: Property<Self> = Property::new("consentType");
    /// `principalId` in queries.
    pub const PRINCIPAL_ID: Property<Self> = Property::new("principalId");
    /// `resourceId` in queries.
    pub const RESOURCE_ID: Property<Self> = Property::new("resourceId");
    /// `scope` in queries.
    pub const SCOPE: Property<Self> = Property::new("scope");

    /// `id`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// `clientId`: `Edm.String`
    ///
    /// Required.
    pub fn client_id(&self) -> Option<&str> {
        self.0.str("clientId")
    }

    /// Sets `clientId`.
    pub fn with_client_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("clientId", value))
    }

    /// `consentType`: `Edm.String`
    ///
    /// Required.
    pub fn consent_type(&self) -> Option<&str> {
        self.0.str("consentType")
    }

    /// Sets `consentType`.
    pub fn with_consent_type(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("consentType", value))
    }

    /// `principalId`: `Edm.String`
    pub fn principal_id(&self) -> Option<&str> {
        self.0.str("principalId")
    }

    /// Sets `principalId`.
    pub fn with_principal_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("principalId", value))
    }

    /// `resourceId`: `Edm.String`
    pub fn resource_id(&self) -> Option<&str> {
        self.0.str("resourceId")
    }

    /// Sets `resourceId`.
    pub fn with_resource_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("resourceId", value))
    }

    /// `scope`: `Edm.String`
    pub fn scope(&self) -> Option<&str> {
        self.0.str("scope")
    }

    /// Sets `scope`.
    pub fn with_scope(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("scope", value))
    }
}
