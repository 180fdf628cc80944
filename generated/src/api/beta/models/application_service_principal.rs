// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.applicationServicePrincipal`](https://learn.microsoft.com/graph/api/resources/applicationserviceprincipal?view=graph-rest-beta)
    ApplicationServicePrincipal = "microsoft.graph.applicationServicePrincipal"
}

impl ApplicationServicePrincipal {
    /// `application` in queries.
    pub const APPLICATION: Property<Self> = Property::new("application");
    /// `servicePrincipal` in queries.
    pub const SERVICE_PRINCIPAL: Property<Self> = Property::new("servicePrincipal");

    /// `application`: `microsoft.graph.application`
    pub fn application(&self) -> Option<&super::Application> {
        self.0.model("application")
    }

    /// Sets `application`.
    pub fn with_application(self, value: impl Into<Nullable<super::Application>>) -> Self {
        Self(self.0.with("application", value))
    }

    /// `servicePrincipal`: `microsoft.graph.servicePrincipal`
    pub fn service_principal(&self) -> Option<&super::ServicePrincipal> {
        self.0.model("servicePrincipal")
    }

    /// Sets `servicePrincipal`.
    pub fn with_service_principal(self, value: impl Into<Nullable<super::ServicePrincipal>>) -> Self {
        Self(self.0.with("servicePrincipal", value))
    }
}
