// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.tenantRelationship`](https://learn.microsoft.com/graph/api/resources/tenantrelationship?view=graph-rest-beta)
    TenantRelationship = "microsoft.graph.tenantRelationship"
}

impl TenantRelationship {
    /// `delegatedAdminCustomers` in queries.
    pub const DELEGATED_ADMIN_CUSTOMERS: Property<Self> = Property::new("delegatedAdminCustomers");
    /// `delegatedAdminRelationships` in queries.
    pub const DELEGATED_ADMIN_RELATIONSHIPS: Property<Self> = Property::new("delegatedAdminRelationships");
    /// `managedTenants` in queries.
    pub const MANAGED_TENANTS: Property<Self> = Property::new("managedTenants");

    /// `delegatedAdminCustomers`: `Collection(microsoft.graph.delegatedAdminCustomer)`
    #[cfg(feature = "tenant-relationships")]
    pub fn delegated_admin_customers(&self) -> Option<&[super::DelegatedAdminCustomer]> {
        self.0.models("delegatedAdminCustomers")
    }

    /// Sets `delegatedAdminCustomers`.
    #[cfg(feature = "tenant-relationships")]
    pub fn with_delegated_admin_customers(
        self,
        value: impl Into<Nullable<Vec<super::DelegatedAdminCustomer>>>,
    ) -> Self {
        Self(self.0.with("delegatedAdminCustomers", value))
    }

    /// `delegatedAdminRelationships`: `Collection(microsoft.graph.delegatedAdminRelationship)`
    #[cfg(feature = "tenant-relationships")]
    pub fn delegated_admin_relationships(&self) -> Option<&[super::DelegatedAdminRelationship]> {
        self.0.models("delegatedAdminRelationships")
    }

    /// Sets `delegatedAdminRelationships`.
    #[cfg(feature = "tenant-relationships")]
    pub fn with_delegated_admin_relationships(
        self,
        value: impl Into<Nullable<Vec<super::DelegatedAdminRelationship>>>,
    ) -> Self {
        Self(self.0.with("delegatedAdminRelationships", value))
    }

    /// `managedTenants`: `microsoft.graph.managedTenants.managedTenant`
    pub fn managed_tenants(&self) -> Option<&super::managed_tenants::ManagedTenant> {
        self.0.model("managedTenants")
    }

    /// Sets `managedTenants`.
    pub fn with_managed_tenants(self, value: impl Into<Nullable<super::managed_tenants::ManagedTenant>>) -> Self {
        Self(self.0.with("managedTenants", value))
    }
}
