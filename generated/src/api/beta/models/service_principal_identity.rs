// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from identity.
    ///
    /// [`microsoft.graph.servicePrincipalIdentity`](https://learn.microsoft.com/graph/api/resources/serviceprincipalidentity?view=graph-rest-beta)
    ServicePrincipalIdentity: super::Identity = "microsoft.graph.servicePrincipalIdentity"
}

impl ServicePrincipalIdentity {
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    pub const ID: Property<Self> = Property::new("id");
    pub const TENANT_ID: Property<Self> = Property::new("tenantId");
    pub const APP_ID: Property<Self> = Property::new("appId");

    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    pub fn with_tenant_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("tenantId", value))
    }

    /// `appId`: `Edm.String`
    pub fn app_id(&self) -> Option<&str> {
        self.0.str("appId")
    }

    pub fn with_app_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("appId", value))
    }
}
