// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.singleServicePrincipal`](https://learn.microsoft.com/graph/api/resources/singleserviceprincipal?view=graph-rest-1.0)
    SingleServicePrincipal: super::SubjectSet = "microsoft.graph.singleServicePrincipal"
}

impl SingleServicePrincipal {
    /// `description` in queries.
    pub const DESCRIPTION: Property<Self> = Property::new("description");
    /// `servicePrincipalId` in queries.
    pub const SERVICE_PRINCIPAL_ID: Property<Self> = Property::new("servicePrincipalId");

    /// `description`: `Edm.String`
    pub fn description(&self) -> Option<&str> {
        self.0.str("description")
    }

    /// Sets `description`.
    pub fn with_description(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("description", value))
    }

    /// `servicePrincipalId`: `Edm.String`
    pub fn service_principal_id(&self) -> Option<&str> {
        self.0.str("servicePrincipalId")
    }

    /// Sets `servicePrincipalId`.
    pub fn with_service_principal_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("servicePrincipalId", value))
    }
}
