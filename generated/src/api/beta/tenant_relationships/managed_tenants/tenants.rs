// Written by `cargo xtask gen`; do not edit.
//! `/tenantRelationships/managedTenants/tenants`

use super::super::super::models;
use crate::runtime::{List, Method, Operation};

crate::runtime::node! {
    /// `/tenantRelationships/managedTenants/tenants`
    Tenants
}

impl Tenants {
    /// `GET /tenantRelationships/managedTenants/tenants` — List tenants
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/managedtenants-managedtenant-list-tenants?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `ManagedTenants.Read.All`, `ManagedTenants.ReadWrite.All`
    pub fn list(&self) -> List<models::managed_tenants::Tenant> {
        let operation = &Operation {
            name: "managedTenant: list",
            method: Method::Get,
            path: "/tenantRelationships/managedTenants/tenants",
            pages: &["managedtenants-managedtenant-list-tenants"],
            work: "ManagedTenants.Read.All ManagedTenants.ReadWrite.All",
            personal: "",
            application: "",
        };
        self.0.list(operation)
    }

    /// `/tenantRelationships/managedTenants/tenants/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }
}

/// `/tenantRelationships/managedTenants/tenants/{id}`
pub mod id {
    use super::models;
    use crate::runtime::{Call, Get, Method, Operation};

    crate::runtime::node! {
        /// `/tenantRelationships/managedTenants/tenants/{id}`
        Id
    }

    impl Id {
        /// `GET /tenantRelationships/managedTenants/tenants/{tenantId}` — Get tenant
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/managedtenants-tenant-get?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `ManagedTenants.Read.All`, `ManagedTenants.ReadWrite.All`
        pub fn get(&self) -> Get<models::managed_tenants::Tenant> {
            let operation = &Operation {
                name: "tenant: get",
                method: Method::Get,
                path: "/tenantRelationships/managedTenants/tenants/{tenantId}",
                pages: &["managedtenants-tenant-get"],
                work: "ManagedTenants.Read.All ManagedTenants.ReadWrite.All",
                personal: "",
                application: "",
            };
            self.0.get(operation)
        }

        /// `POST /tenantRelationships/managedTenants/tenants/{tenantId}/offboardTenant` — tenant: offboardTenant
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/managedtenants-tenant-offboardtenant?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `ManagedTenants.ReadWrite.All`
        pub fn offboard_tenant(&self) -> Call<models::managed_tenants::Tenant> {
            let operation = &Operation {
                name: "tenant: offboard_tenant",
                method: Method::Post,
                path: "/tenantRelationships/managedTenants/tenants/{tenantId}/offboardTenant",
                pages: &["managedtenants-tenant-offboardtenant"],
                work: "ManagedTenants.ReadWrite.All",
                personal: "",
                application: "",
            };
            self.0.name("offboardTenant").call(operation)
        }

        /// `POST /tenantRelationships/managedTenants/tenants/{tenantId}/resetTenantOnboardingStatus` — tenant: resetTenantOnboardingStatus
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/managedtenants-tenant-resettenantonboardingstatus?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `ManagedTenants.ReadWrite.All`
        pub fn reset_tenant_onboarding_status(&self) -> Call<models::managed_tenants::Tenant> {
            let operation = &Operation {
                name: "tenant: reset_tenant_onboarding_status",
                method: Method::Post,
                path: "/tenantRelationships/managedTenants/tenants/{tenantId}/resetTenantOnboardingStatus",
                pages: &["managedtenants-tenant-resettenantonboardingstatus"],
                work: "ManagedTenants.ReadWrite.All",
                personal: "",
                application: "",
            };
            self.0.name("resetTenantOnboardingStatus").call(operation)
        }
    }
}
