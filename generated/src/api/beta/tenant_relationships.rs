// Written by `cargo xtask gen`; do not edit.
//! `/tenantRelationships`

crate::runtime::node! {
    /// `/tenantRelationships`
    TenantRelationships
}

impl TenantRelationships {
    /// `/tenantRelationships/managedTenants`
    pub fn managed_tenants(&self) -> managed_tenants::ManagedTenants {
        managed_tenants::ManagedTenants(self.0.name("managedTenants"))
    }
}

pub mod managed_tenants;
