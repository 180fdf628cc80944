// Written by `cargo xtask gen`; do not edit.
//! `/users/{id}/followedSites`

use super::super::super::{models, requests};
use crate::runtime::{Call, List, Method, Operation};

crate::runtime::node! {
    /// `/users/{id}/followedSites`
    FollowedSites
}

impl FollowedSites {
    /// `POST /users/{user-id}/followedSites/add` — Follow site
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/site-follow?view=graph-rest-beta)
    /// Status: 207.
    /// Permissions, least privileged first:
    /// - work or school account: `Sites.ReadWrite.All`
    /// - application: `Sites.ReadWrite.All`
    pub fn add(&self, body: requests::site::AddRequest) -> Call<Vec<models::Site>> {
        let operation = &Operation {
            name: "site: add",
            method: Method::Post,
            path: "/users/{user-id}/followedSites/add",
            pages: &["site-follow"],
            work: "Sites.ReadWrite.All",
            personal: "",
            application: "Sites.ReadWrite.All",
        };
        self.0.name("add").call(operation).json(body)
    }

    /// `GET /users/{user-id}/followedSites` — List followed sites
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/sites-list-followed?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `Sites.Read.All`, `Sites.ReadWrite.All`
    /// - application: `Sites.Read.All`, `Sites.ReadWrite.All`
    pub fn list(&self) -> List<models::Site> {
        let operation = &Operation {
            name: "sites: list",
            method: Method::Get,
            path: "/users/{user-id}/followedSites",
            pages: &["sites-list-followed"],
            work: "Sites.Read.All Sites.ReadWrite.All",
            personal: "",
            application: "Sites.Read.All Sites.ReadWrite.All",
        };
        self.0.list(operation)
    }

    /// `POST /users/{user-id}/followedSites/remove` — Unfollow site
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/site-unfollow?view=graph-rest-beta)
    /// Status: 204, 207.
    /// Permissions, least privileged first:
    /// - work or school account: `Sites.ReadWrite.All`
    /// - application: `Sites.ReadWrite.All`
    pub fn remove(&self, body: requests::site::RemoveRequest) -> Call<Option<Vec<models::Site>>> {
        let operation = &Operation {
            name: "site: remove",
            method: Method::Post,
            path: "/users/{user-id}/followedSites/remove",
            pages: &["site-unfollow"],
            work: "Sites.ReadWrite.All",
            personal: "",
            application: "Sites.ReadWrite.All",
        };
        self.0.name("remove").call(operation).json(body)
    }
}
