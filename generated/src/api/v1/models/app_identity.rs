// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.appIdentity`](https://learn.microsoft.com/graph/api/resources/appidentity?view=graph-rest-1.0)
    AppIdentity = "microsoft.graph.appIdentity"
}

impl AppIdentity {
    /// `appId` in queries.
    pub const APP_ID: Property<Self> = Property::new("appId");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `servicePrincipalId` in queries.
    pub const SERVICE_PRINCIPAL_ID: Property<Self> = Property::new("servicePrincipalId");
    /// `servicePrincipalName` in queries.
    pub const SERVICE_PRINCIPAL_NAME: Property<Self> = Property::new("servicePrincipalName");

    /// `appId`: `Edm.String`
    pub fn app_id(&self) -> Option<&str> {
        self.0.str("appId")
    }

    /// Sets `appId`.
    pub fn with_app_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("appId", value))
    }

    /// `displayName`: `Edm.String`
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// `servicePrincipalId`: `Edm.String`
    pub fn service_principal_id(&self) -> Option<&str> {
        self.0.str("servicePrincipalId")
    }

    /// Sets `servicePrincipalId`.
    pub fn with_service_principal_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("servicePrincipalId", value))
    }

    /// `servicePrincipalName`: `Edm.String`
    pub fn service_principal_name(&self) -> Option<&str> {
        self.0.str("servicePrincipalName")
    }

    /// Sets `servicePrincipalName`.
    pub fn with_service_principal_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("servicePrincipalName", value))
    }
}
