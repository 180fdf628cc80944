// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.managedTenants.managedTenantOperationError`](https://learn.microsoft.com/graph/api/resources/managedtenants-managedtenantoperationerror?view=graph-rest-beta)
    ManagedTenantOperationError = "microsoft.graph.managedTenants.managedTenantOperationError" {
        "microsoft.graph.managedTenants.managedTenantExecutionError",
        "microsoft.graph.managedTenants.managedTenantGenericError",
    }
}

impl ManagedTenantOperationError {
    /// `error` in queries.
    pub const ERROR: Property<Self> = Property::new("error");
    /// `tenantId` in queries.
    pub const TENANT_ID: Property<Self> = Property::new("tenantId");

    /// `error`: `Edm.String`
    pub fn error(&self) -> Option<&str> {
        self.0.str("error")
    }

    /// Sets `error`.
    pub fn with_error(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("error", value))
    }

    /// `tenantId`: `Edm.String`
    pub fn tenant_id(&self) -> Option<&str> {
        self.0.str("tenantId")
    }

    /// Sets `tenantId`.
    pub fn with_tenant_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("tenantId", value))
    }
}
