// Written by `cargo xtask gen`; do not edit.
//! `/tenantRelationships/managedTenants/tenantTags`

use super::super::super::{models, requests};
use crate::runtime::{Call, List, Method, Operation};

crate::runtime::node! {
    /// `/tenantRelationships/managedTenants/tenantTags`
    TenantTags
}

impl TenantTags {
    /// `POST /tenantRelationships/managedTenants/tenantTags` — Create tenantTag
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/managedtenants-managedtenant-post-tenanttags?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first:
    /// - work or school account: `ManagedTenants.WriteRead.All`
    pub fn create(&self, body: models::managed_tenants::TenantTag) -> Call<models::managed_tenants::TenantTag> {
        let operation = &Operation {
            name: "managedTenant: create",
            method: Method::Post,
            path: "/tenantRelationships/managedTenants/tenantTags",
            pages: &["managedtenants-managedtenant-post-tenanttags"],
            work: "ManagedTenants.WriteRead.All",
            personal: "",
            application: "",
        };
        self.0.call(operation).json(body)
    }

    /// `GET /tenantRelationships/managedTenants/tenantTags` — List tenantTags
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/managedtenants-managedtenant-list-tenanttags?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `ManagedTenants.Read.All`, `ManagedTenants.WriteRead.All`
    pub fn list(&self) -> List<models::managed_tenants::TenantTag> {
        let operation = &Operation {
            name: "managedTenant: list",
            method: Method::Get,
            path: "/tenantRelationships/managedTenants/tenantTags",
            pages: &["managedtenants-managedtenant-list-tenanttags"],
            work: "ManagedTenants.Read.All ManagedTenants.WriteRead.All",
            personal: "",
            application: "",
        };
        self.0.list(operation)
    }

    /// `/tenantRelationships/managedTenants/tenantTags/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }
}

/// `/tenantRelationships/managedTenants/tenantTags/{id}`
pub mod id {
    use super::{models, requests};
    use crate::runtime::{Call, Get, Method, Operation};

    crate::runtime::node! {
        /// `/tenantRelationships/managedTenants/tenantTags/{id}`
        Id
    }

    impl Id {
        /// `POST /tenantRelationships/managedTenants/tenantTags/{tenantTagId}/assignTag` — tenantTag: assignTag
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/managedtenants-tenanttag-assigntag?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `ManagedTenants.WriteRead.All`
        pub fn assign_tag(
            &self,
            body: requests::tenant_tag::AssignTagRequest,
        ) -> Call<models::managed_tenants::TenantTag> {
            let operation = &Operation {
                name: "tenantTag: assign_tag",
                method: Method::Post,
                path: "/tenantRelationships/managedTenants/tenantTags/{tenantTagId}/assignTag",
                pages: &["managedtenants-tenanttag-assigntag"],
                work: "ManagedTenants.WriteRead.All",
                personal: "",
                application: "",
            };
            self.0.name("assignTag").call(operation).json(body)
        }

        /// `DELETE /tenantRelationships/managedTenants/tenantTags/{tenantTagId}` — Delete tenantTag
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/managedtenants-tenanttag-delete?view=graph-rest-beta)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `ManagedTenants.WriteRead.All`
        pub fn delete(&self) -> Call<()> {
            let operation = &Operation {
                name: "tenantTag: delete",
                method: Method::Delete,
                path: "/tenantRelationships/managedTenants/tenantTags/{tenantTagId}",
                pages: &["managedtenants-tenanttag-delete"],
                work: "ManagedTenants.WriteRead.All",
                personal: "",
                application: "",
            };
            self.0.call(operation)
        }

        /// `GET /tenantRelationships/managedTenants/tenantTags/{tenantTagId}` — Get tenantTag
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/managedtenants-tenanttag-get?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `ManagedTenants.Read.All`, `ManagedTenants.WriteRead.All`
        pub fn get(&self) -> Get<models::managed_tenants::TenantTag> {
            let operation = &Operation {
                name: "tenantTag: get",
                method: Method::Get,
                path: "/tenantRelationships/managedTenants/tenantTags/{tenantTagId}",
                pages: &["managedtenants-tenanttag-get"],
                work: "ManagedTenants.Read.All ManagedTenants.WriteRead.All",
                personal: "",
                application: "",
            };
            self.0.get(operation)
        }

        /// `POST /tenantRelationships/managedTenants/tenantTags/{tenantTagId}/unassignTag` — tenantTag: unassignTag
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/managedtenants-tenanttag-unassigntag?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `ManagedTenants.WriteRead.All`
        pub fn unassign_tag(
            &self,
            body: requests::tenant_tag::UnassignTagRequest,
        ) -> Call<models::managed_tenants::TenantTag> {
            let operation = &Operation {
                name: "tenantTag: unassign_tag",
                method: Method::Post,
                path: "/tenantRelationships/managedTenants/tenantTags/{tenantTagId}/unassignTag",
                pages: &["managedtenants-tenanttag-unassigntag"],
                work: "ManagedTenants.WriteRead.All",
                personal: "",
                application: "",
            };
            self.0.name("unassignTag").call(operation).json(body)
        }

        /// `PATCH /tenantRelationships/managedTenants/tenantTags/{tenantTagId}` — Update tenantTag
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/managedtenants-tenanttag-update?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `ManagedTenants.WriteRead.All`
        pub fn update(&self, body: models::managed_tenants::TenantTag) -> Call<models::managed_tenants::TenantTag> {
            let operation = &Operation {
                name: "tenantTag: update",
                method: Method::Patch,
                path: "/tenantRelationships/managedTenants/tenantTags/{tenantTagId}",
                pages: &["managedtenants-tenanttag-update"],
                work: "ManagedTenants.WriteRead.All",
                personal: "",
                application: "",
            };
            self.0.call(operation).json(body)
        }
    }
}
