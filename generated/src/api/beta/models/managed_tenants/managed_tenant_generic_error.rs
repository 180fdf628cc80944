// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from managedtenantoperationerror.
    ///
    /// [`microsoft.graph.managedTenants.managedTenantGenericError`](https://learn.microsoft.com/graph/api/resources/managedtenants-managedtenantgenericerror?view=graph-rest-beta)
    ManagedTenantGenericError: super::ManagedTenantOperationError = "microsoft.graph.managedTenants.managedTenantGenericError"
}

impl ManagedTenantGenericError {
    /// `error` in queries.
    pub const ERROR: Property<Self> = Property::new("error");
    /// `tenantId` in queries.
    pub const TENANT_ID: Property<Self> = Property::new("tenantId");

    /// Sets `error`.
    pub fn with_error(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("error", value))
    }

    /// Sets `tenantId`.
    pub fn with_tenant_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("tenantId", value))
    }
}
