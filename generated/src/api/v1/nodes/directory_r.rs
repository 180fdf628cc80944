// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `directory`.

use super::super::models;
use crate::runtime::Get;

crate::runtime::node! {
    /// A value of `microsoft.graph.relatedTenant`, such as `/directory/tenantGovernance/relatedTenants/{id}`.
    RelatedTenant: super::Entity = models::RelatedTenant
}

impl RelatedTenant {
    /// `GET /directory/tenantGovernance/relatedTenants/{relatedTenant-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/tenantgovernanceservices-relatedtenant-get?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `TenantGovernance-RelatedTenant.Read.All`, `TenantGovernance-RelatedTenant.ReadWrite.All`; application: `TenantGovernance-RelatedTenant.Read.All`.
    pub fn get(&self) -> Get<models::RelatedTenant> {
        let sheet = "GET relatedTenant: get
            tenantgovernanceservices-relatedtenant-get: TenantGovernance-RelatedTenant.Read.All TenantGovernance-RelatedTenant.ReadWrite.All | | TenantGovernance-RelatedTenant.Read.All
            /directory/tenantGovernance/relatedTenants/{id}";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.remoteTenantGroup`, such as `/directory/remoteTenantGroups/{id}`.
    RemoteTenantGroup: super::DirectoryObject = models::RemoteTenantGroup
}

impl RemoteTenantGroup {
    /// `GET /directory/remoteTenantGroups/{remoteTenantGroup-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/remotetenantgroup-get?view=graph-rest-1.0), metadata
    /// Status: 200.
    pub fn get(&self) -> Get<models::RemoteTenantGroup> {
        let sheet = "GET remoteTenantGroup: get
            remotetenantgroup-get: | |
            /directory/remoteTenantGroups/{id}";
        self.0.get(sheet)
    }
}
