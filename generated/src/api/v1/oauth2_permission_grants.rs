// Written by `cargo xtask gen`; do not edit.
//! `/oauth2PermissionGrants`

use super::models;
use crate::runtime::{Call, List, Method, Operation};

crate::runtime::node! {
    /// `/oauth2PermissionGrants`
    Oauth2PermissionGrants
}

impl Oauth2PermissionGrants {
    /// `POST /oauth2PermissionGrants` — Create oAuth2PermissionGrant a delegated permission grant
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/oauth2permissiongrant-post?view=graph-rest-1.0)
    /// Status: 201.
    /// Permissions, least privileged first:
    /// - work or school account: `DelegatedPermissionGrant.ReadWrite.All`, `Directory.ReadWrite.All`
    /// - application: `DelegatedPermissionGrant.ReadWrite.All`, `Directory.ReadWrite.All`
    pub fn create(&self, body: models::Oauth2PermissionGrant) -> Call<models::Oauth2PermissionGrant> {
        let operation = &Operation {
            name: "oAuth2PermissionGrant: create",
            method: Method::Post,
            path: "/oauth2PermissionGrants",
            pages: &["oauth2permissiongrant-post"],
            work: "DelegatedPermissionGrant.ReadWrite.All Directory.ReadWrite.All",
            personal: "",
            application: "DelegatedPermissionGrant.ReadWrite.All Directory.ReadWrite.All",
        };
        self.0.call(operation).json(body)
    }

    /// `GET /oauth2PermissionGrants/delta` — oauth2permissiongrant: delta
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/oauth2permissiongrant-delta?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `Directory.Read.All`, `Directory.ReadWrite.All`
    /// - application: `Directory.Read.All`, `DelegatedPermissionGrant.ReadWrite.All`, `Directory.ReadWrite.All`
    pub fn delta(&self) -> List<models::Oauth2PermissionGrant> {
        let operation = &Operation {
            name: "oAuth2PermissionGrant: delta",
            method: Method::Get,
            path: "/oauth2PermissionGrants/delta",
            pages: &["oauth2permissiongrant-delta"],
            work: "Directory.Read.All Directory.ReadWrite.All",
            personal: "",
            application: "Directory.Read.All DelegatedPermissionGrant.ReadWrite.All Directory.ReadWrite.All",
        };
        self.0.name("delta").list(operation)
    }

    /// `GET /oauth2PermissionGrants` — List oauth2PermissionGrants delegated permission grants
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/oauth2permissiongrant-list?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `Directory.Read.All`, `DelegatedPermissionGrant.ReadWrite.All`, `Directory.ReadWrite.All`
    /// - application: `Directory.Read.All`, `DelegatedPermissionGrant.ReadWrite.All`, `Directory.ReadWrite.All`
    pub fn list(&self) -> List<models::Oauth2PermissionGrant> {
        let operation = &Operation {
            name: "oAuth2PermissionGrant: list",
            method: Method::Get,
            path: "/oauth2PermissionGrants",
            pages: &["oauth2permissiongrant-list"],
            work: "Directory.Read.All DelegatedPermissionGrant.ReadWrite.All Directory.ReadWrite.All",
            personal: "",
            application: "Directory.Read.All DelegatedPermissionGrant.ReadWrite.All Directory.ReadWrite.All",
        };
        self.0.list(operation)
    }

    /// `/oauth2PermissionGrants/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }
}

/// `/oauth2PermissionGrants/{id}`
pub mod id {
    use super::models;
    use crate::runtime::{Call, Get, Method, Operation};

    crate::runtime::node! {
        /// `/oauth2PermissionGrants/{id}`
        Id
    }

    impl Id {
        /// `DELETE /oAuth2PermissionGrants/{id}` — Delete oAuth2PermissionGrant a delegated permission grant
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/oauth2permissiongrant-delete?view=graph-rest-1.0)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `DelegatedPermissionGrant.ReadWrite.All`, `Directory.ReadWrite.All`
        /// - application: `DelegatedPermissionGrant.ReadWrite.All`, `Directory.ReadWrite.All`
        pub fn delete(&self) -> Call<()> {
            let operation = &Operation {
                name: "oAuth2PermissionGrant: delete",
                method: Method::Delete,
                path: "/oAuth2PermissionGrants/{id}",
                pages: &["oauth2permissiongrant-delete"],
                work: "DelegatedPermissionGrant.ReadWrite.All Directory.ReadWrite.All",
                personal: "",
                application: "DelegatedPermissionGrant.ReadWrite.All Directory.ReadWrite.All",
            };
            self.0.call(operation)
        }

        /// `GET /oauth2PermissionGrants/{id}` — Get oAuth2PermissionGrant a delegated permission grant
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/oauth2permissiongrant-get?view=graph-rest-1.0)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Directory.Read.All`, `DelegatedPermissionGrant.ReadWrite.All`, `Directory.ReadWrite.All`
        /// - application: `Directory.Read.All`, `DelegatedPermissionGrant.ReadWrite.All`, `Directory.ReadWrite.All`
        pub fn get(&self) -> Get<models::Oauth2PermissionGrant> {
            let operation = &Operation {
                name: "oAuth2PermissionGrant: get",
                method: Method::Get,
                path: "/oauth2PermissionGrants/{id}",
                pages: &["oauth2permissiongrant-get"],
                work: "Directory.Read.All DelegatedPermissionGrant.ReadWrite.All Directory.ReadWrite.All",
                personal: "",
                application: "Directory.Read.All DelegatedPermissionGrant.ReadWrite.All Directory.ReadWrite.All",
            };
            self.0.get(operation)
        }

        /// `PATCH /oauth2PermissionGrants/{id}` — Update a delegated permission grant oAuth2PermissionGrant
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/oauth2permissiongrant-update?view=graph-rest-1.0)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `DelegatedPermissionGrant.ReadWrite.All`, `Directory.ReadWrite.All`
        /// - application: `DelegatedPermissionGrant.ReadWrite.All`, `Directory.ReadWrite.All`
        pub fn update(&self, body: models::Oauth2PermissionGrant) -> Call<()> {
            let operation = &Operation {
                name: "oAuth2PermissionGrant: update",
                method: Method::Patch,
                path: "/oauth2PermissionGrants/{id}",
                pages: &["oauth2permissiongrant-update"],
                work: "DelegatedPermissionGrant.ReadWrite.All Directory.ReadWrite.All",
                personal: "",
                application: "DelegatedPermissionGrant.ReadWrite.All Directory.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }
    }
}
