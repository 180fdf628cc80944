// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from identity.
    ///
    /// [`microsoft.graph.servicePrincipalIdentity`](https://learn.microsoft.com/graph/api/resources/serviceprincipalidentity?view=graph-rest-beta)
    ServicePrincipalIdentity: super::Identity = "microsoft.graph.servicePrincipalIdentity"
}

impl ServicePrincipalIdentity {
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `tenantId` in queries.
    pub const TENANT_ID: Property<Self> = Property::new("tenantId");
    /// `appId` in queries.
    pub const APP_ID: Property<Self> = Property::new("appId");

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

    /// `appId`: `Edm.String`
    pub fn app_id(&self) -> Option<&str> {
        self.0.str("appId")
    }

    /// Sets `appId`.
    pub fn with_app_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("appId", value))
    }
}
