// Written by `cargo xtask gen`; do not edit.
//! `/tenantRelationships/managedTenants/managementActionTenantDeploymentStatuses`

use super::super::super::{models, requests};
use crate::runtime::{Call, List, Method, Operation};

crate::runtime::node! {
    /// `/tenantRelationships/managedTenants/managementActionTenantDeploymentStatuses`
    ManagementActionTenantDeploymentStatuses
}

impl ManagementActionTenantDeploymentStatuses {
    /// `POST /tenantRelationships/managedTenants/managementActionTenantDeploymentStatuses/changeDeploymentStatus` — managementActionTenantDeploymentStatus: changeDeploymentStatus
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/managedtenants-managementactiontenantdeploymentstatus-changedeploymentstatus?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `ManagedTenants.ReadWrite.All`
    pub fn change_deployment_status(
        &self,
        body: requests::management_action_tenant_deployment_status::ChangeDeploymentStatusRequest,
    ) -> Call<models::managed_tenants::ManagementActionDeploymentStatus> {
        let operation = &Operation {
            name: "managementActionTenantDeploymentStatus: change_deployment_status",
            method: Method::Post,
            path: "/tenantRelationships/managedTenants/managementActionTenantDeploymentStatuses/changeDeploymentStatus",
            pages: &["managedtenants-managementactiontenantdeploymentstatus-changedeploymentstatus"],
            work: "ManagedTenants.ReadWrite.All",
            personal: "",
            application: "",
        };
        self.0.name("changeDeploymentStatus").call(operation).json(body)
    }

    /// `GET /tenantRelationships/managedTenants/managementActionTenantDeploymentStatuses` — List managementactiontenantdeploymentstatus
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/managedtenants-managedtenant-list-managementactiontenantdeploymentstatuses?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `ManagedTenants.Read.All`, `ManagedTenants.ReadWrite.All`
    pub fn list(&self) -> List<models::managed_tenants::ManagementActionTenantDeploymentStatus> {
        let operation = &Operation {
            name: "managedTenant: list",
            method: Method::Get,
            path: "/tenantRelationships/managedTenants/managementActionTenantDeploymentStatuses",
            pages: &["managedtenants-managedtenant-list-managementactiontenantdeploymentstatuses"],
            work: "ManagedTenants.Read.All ManagedTenants.ReadWrite.All",
            personal: "",
            application: "",
        };
        self.0.list(operation)
    }

    /// `/tenantRelationships/managedTenants/managementActionTenantDeploymentStatuses/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }
}

/// `/tenantRelationships/managedTenants/managementActionTenantDeploymentStatuses/{id}`
pub mod id {
    use super::models;
    use crate::runtime::{Get, Method, Operation};

    crate::runtime::node! {
        /// `/tenantRelationships/managedTenants/managementActionTenantDeploymentStatuses/{id}`
        Id
    }

    impl Id {
        /// `GET /tenantRelationships/managedTenants/managementActionTenantDeploymentStatuses/{managementActionTenantDeploymentStatusId}` — Get managementActionTenantDeploymentStatus
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/managedtenants-managementactiontenantdeploymentstatus-get?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `ManagedTenants.Read.All`, `ManagedTenants.ReadWrite.All`
        pub fn get(&self) -> Get<models::managed_tenants::ManagementActionTenantDeploymentStatus> {
            let operation = &Operation {
                name: "managementActionTenantDeploymentStatus: get",
                method: Method::Get,
                path: "/tenantRelationships/managedTenants/managementActionTenantDeploymentStatuses/{managementActionTenantDeploymentStatusId}",
                pages: &["managedtenants-managementactiontenantdeploymentstatus-get"],
                work: "ManagedTenants.Read.All ManagedTenants.ReadWrite.All",
                personal: "",
                application: "",
            };
            self.0.get(operation)
        }
    }
}
