// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.tenantRelationship`](https://learn.microsoft.com/graph/api/resources/tenantrelationship?view=graph-rest-beta)
    TenantRelationship = "microsoft.graph.tenantRelationship"
}

impl TenantRelationship {
    pub const MANAGED_TENANTS: Property<Self> = Property::new("managedTenants");

    /// `managedTenants`: `microsoft.graph.managedTenants.managedTenant`
    pub fn managed_tenants(&self) -> Option<&super::managed_tenants::ManagedTenant> {
        self.0.model("managedTenants")
    }

    pub fn with_managed_tenants(
        self,
        value: impl Into<Nullable<super::managed_tenants::ManagedTenant>>,
    ) -> Self {
        Self(self.0.with("managedTenants", value))
    }
}
