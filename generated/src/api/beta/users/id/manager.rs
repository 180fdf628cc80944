// Written by `cargo xtask gen`; do not edit.
//! `/users/{id}/manager`

use super::super::super::models;
use crate::runtime::{Call, Get, Method, Operation, Reference};

crate::runtime::node! {
    /// `/users/{id}/manager`
    Manager
}

impl Manager {
    /// `GET /users/{id | userPrincipalName}/manager` — List manager
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/user-list-manager?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `User.Read.All` and 3 more
    /// - application: `User.Read.All` and 3 more
    pub fn get(&self) -> Get<models::DirectoryObject> {
        let operation = &Operation {
            name: "user: get",
            method: Method::Get,
            path: "/users/{id | userPrincipalName}/manager",
            pages: &["user-list-manager"],
            work: "User.Read.All User.ReadWrite.All Directory.Read.All Directory.ReadWrite.All",
            personal: "",
            application: "User.Read.All User.ReadWrite.All Directory.Read.All Directory.ReadWrite.All",
        };
        self.0.get(operation)
    }

    /// `PUT /users/{id}/manager/$ref` — Assign a manager
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/user-post-manager?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first:
    /// - work or school account: `User.ReadWrite.All`, `Directory.ReadWrite.All`
    /// - application: `User.ReadWrite.All`, `Directory.ReadWrite.All`
    pub fn set_ref(&self, body: impl Into<Reference>) -> Call<()> {
        let operation = &Operation {
            name: "user: set_ref",
            method: Method::Put,
            path: "/users/{id}/manager/$ref",
            pages: &["user-post-manager"],
            work: "User.ReadWrite.All Directory.ReadWrite.All",
            personal: "",
            application: "User.ReadWrite.All Directory.ReadWrite.All",
        };
        self.0.name("$ref").call(operation).reference(body)
    }
}
