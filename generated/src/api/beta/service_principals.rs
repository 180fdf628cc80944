// Written by `cargo xtask gen`; do not edit.
//! `/servicePrincipals`

use super::models;
use crate::runtime::{Call, List, Method, Operation};

crate::runtime::node! {
    /// `/servicePrincipals`
    ServicePrincipals
}

impl ServicePrincipals {
    /// `POST /servicePrincipals` — Create servicePrincipal
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/serviceprincipal-post-serviceprincipals?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first:
    /// - work or school account: `Application.ReadWrite.All`, `Directory.ReadWrite.All`
    /// - application: `Application.ReadWrite.OwnedBy`, `Application.ReadWrite.All`, `Directory.ReadWrite.All`
    pub fn create(&self, body: models::ServicePrincipal) -> Call<models::ServicePrincipal> {
        let operation = &Operation {
            name: "servicePrincipal: create",
            method: Method::Post,
            path: "/servicePrincipals",
            pages: &["serviceprincipal-post-serviceprincipals"],
            work: "Application.ReadWrite.All Directory.ReadWrite.All",
            personal: "",
            application: "Application.ReadWrite.OwnedBy Application.ReadWrite.All Directory.ReadWrite.All",
        };
        self.0.call(operation).json(body)
    }

    /// `GET /servicePrincipals/delta` — servicePrincipal: delta
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/serviceprincipal-delta?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `Application.Read.All` and 3 more
    /// - application: `Application.Read.All` and 4 more
    pub fn delta(&self) -> List<models::ServicePrincipal> {
        let operation = &Operation {
            name: "servicePrincipal: delta",
            method: Method::Get,
            path: "/servicePrincipals/delta",
            pages: &["serviceprincipal-delta"],
            work: "Application.Read.All Application.ReadWrite.All Directory.Read.All Directory.ReadWrite.All",
            personal: "",
            application: "Application.Read.All Directory.Read.All Application.ReadWrite.OwnedBy Application.ReadWrite.All Directory.ReadWrite.All",
        };
        self.0.name("delta").list(operation)
    }

    /// `GET /servicePrincipals` — List servicePrincipals
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/serviceprincipal-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `Application.Read.All` and 3 more
    /// - application: `Application.ReadWrite.All`, `Directory.Read.All`
    pub fn list(&self) -> List<models::ServicePrincipal> {
        let operation = &Operation {
            name: "servicePrincipal: list",
            method: Method::Get,
            path: "/servicePrincipals",
            pages: &["serviceprincipal-list"],
            work: "Application.Read.All Application.ReadWrite.All Directory.Read.All Directory.ReadWrite.All",
            personal: "",
            application: "Application.ReadWrite.All Directory.Read.All",
        };
        self.0.list(operation)
    }

    /// `/servicePrincipals/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }
}

pub mod id;
