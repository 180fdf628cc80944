// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.managedTenants.tenantInfo`](https://learn.microsoft.com/graph/api/resources/managedtenants-tenantinfo?view=graph-rest-beta)
    TenantInfo = "microsoft.graph.managedTenants.tenantInfo"
}

impl TenantInfo {
    /// `tenantId` in queries.
    pub const TENANT_ID: Property<Self> = Property::new("tenantId");

    /// `tenantId`: `Edm.String`
    ///
    /// Optional.
    pub fn tenant_id(&self) -> Option<&str> {
        self.0.str("tenantId")
    }

    /// Sets `tenantId`.
    pub fn with_tenant_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("tenantId", value))
    }
}
